package dev.ibid.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    /** Held here, since the logging of the JDK forgets the settings of loggers that nobody holds. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the words of the user
     */
    public static void main(String[] args) {
        Locale.setDefault(Locale.ROOT);
        // Lucene would tell every user of every command which option of the JVM could make it faster.
        LUCENE.setLevel(Level.SEVERE);
        PrintWriter out = writer(FileDescriptor.out);
        PrintWriter err = writer(FileDescriptor.err);
        int exitCode = run(Terminal.ofProcess(out, err), args);
        out.flush();
        err.flush();
        System.exit(exitCode);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), false);
    }

    /**
     * Runs one command.
     *
     * @param terminal where to print
     * @param args the words of the user
     * @return the exit code, one of {@link ExitCode}
     */
    static int run(Terminal terminal, String... args) {
        Failures failures = new Failures(terminal.err());
        try {
            CommandLine commandLine = new CommandLine(new IbidCommand(), new CommandFactory(terminal));
            commandLine.setOut(terminal.out());
            commandLine.setErr(terminal.err());
            commandLine.setCaseInsensitiveEnumValuesAllowed(true);
            commandLine.setExecutionExceptionHandler(failures);
            commandLine.setParameterExceptionHandler(failures);
            commandLine.setUsageHelpWidth(Math.max(terminal.width(), 80));
            commandLine.setUsageHelpAutoWidth(false);
            commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(
                    terminal.colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
            int exitCode = commandLine.execute(args);
            terminal.out().flush();
            return exitCode;
        } catch (RuntimeException | Error fault) {
            return failures.fault(fault);
        }
    }
}
