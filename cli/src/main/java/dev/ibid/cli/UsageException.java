package dev.ibid.cli;

/** A mistake on the command line that only running the command shows; the message says how to mend it. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
