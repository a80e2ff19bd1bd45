package dev.ibid.cli;

import java.io.PrintWriter;

/**
 * Where a command prints: results to {@code out}, progress and complaints to {@code err}.
 *
 * @param out standard output, UTF-8
 * @param err standard error, UTF-8
 * @param colour whether {@code out} is a terminal that wants colour
 * @param live whether {@code err} is a terminal on which a line may be overwritten
 * @param width columns of the terminal, or what to assume
 */
record Terminal(PrintWriter out, PrintWriter err, boolean colour, boolean live, int width) {
    /** Assumed where nothing is known; also the widest that prose stays readable at. */
    static final int DEFAULT_WIDTH = 100;

    private static final int NARROWEST = 40;

    /** {@return the terminal the launcher described by system properties, or a plain one} */
    static Terminal ofProcess(PrintWriter out, PrintWriter err) {
        boolean colour = Boolean.getBoolean("ibid.tty.out") && System.getenv("NO_COLOR") == null;
        int columns = Integer.getInteger("ibid.columns", DEFAULT_WIDTH);
        return new Terminal(
                out, err, colour, Boolean.getBoolean("ibid.tty.err"), Math.clamp(columns, NARROWEST, DEFAULT_WIDTH));
    }

    String styled(Style style, String text) {
        return colour ? style.on(text) : text;
    }
}
