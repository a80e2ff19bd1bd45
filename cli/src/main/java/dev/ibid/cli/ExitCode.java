package dev.ibid.cli;

/** What the exit codes of every command mean. */
final class ExitCode {
    /** All that was asked for was done. */
    static final int DONE = 0;
    /** Done, but something could not be read or an audit found something wrong. */
    static final int PARTIAL = 1;
    /** The command line, a query or a setting is wrong; the message says how to mend it. */
    static final int WRONG_USE = 2;
    /** The corpus is missing, locked, damaged or of another version. */
    static final int CORPUS = 3;
    /** A fault of ours; the message says where the stack trace was written. */
    static final int FAULT = 4;

    private ExitCode() {}
}
