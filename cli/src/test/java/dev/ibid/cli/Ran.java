package dev.ibid.cli;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * What a command printed and returned, run in this process with the real wiring.
 *
 * @param exitCode what the process would have returned
 * @param out what it printed to standard output
 * @param err what it printed to standard error
 */
record Ran(int exitCode, String out, String err) {
    static Ran ibid(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal =
                new Terminal(new PrintWriter(out), new PrintWriter(err), false, false, Terminal.DEFAULT_WIDTH);
        int exitCode = Main.run(terminal, args);
        terminal.out().flush();
        terminal.err().flush();
        return new Ran(exitCode, out.toString(), err.toString());
    }
}
