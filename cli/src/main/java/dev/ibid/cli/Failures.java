package dev.ibid.cli;

import dev.ibid.annotate.TrainingFormatException;
import dev.ibid.curation.CorrectionFormatException;
import dev.ibid.eval.MalformedLineException;
import dev.ibid.index.CorpusException;
import dev.ibid.search.QuerySyntaxException;
import dev.ibid.taxonomy.TaxonomyFormatException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Turns what went wrong into one clear message and an exit code: the only place that does. */
final class Failures implements CommandLine.IExecutionExceptionHandler, CommandLine.IParameterExceptionHandler {
    private final PrintWriter err;

    Failures(PrintWriter err) {
        this.err = err;
    }

    @Override
    public int handleParseException(ParameterException e, String[] args) {
        say(e.getMessage());
        String command = e.getCommandLine().getCommandSpec().qualifiedName();
        err.println("Try '" + command + " --help'.");
        return ExitCode.WRONG_USE;
    }

    @Override
    public int handleExecutionException(Exception e, CommandLine commandLine, CommandLine.ParseResult parsed) {
        Throwable cause = e instanceof UncheckedIOException && e.getCause() != null ? e.getCause() : e;
        return switch (cause) {
            case ParameterException wrong -> handleParseException(wrong, new String[0]);
            case UsageException wrong -> say(ExitCode.WRONG_USE, wrong.getMessage());
            case QuerySyntaxException wrong -> say(ExitCode.WRONG_USE, wrong.getMessage());
            case TaxonomyFormatException wrong -> say(ExitCode.WRONG_USE, wrong.getMessage());
            case TrainingFormatException wrong -> say(ExitCode.WRONG_USE, wrong.getMessage());
            case MalformedLineException wrong -> say(ExitCode.WRONG_USE, wrong.getMessage());
            case CorrectionFormatException bad -> say(ExitCode.CORPUS, bad.getMessage());
            case CorpusException bad -> say(ExitCode.CORPUS, bad.getMessage());
            case NoSuchElementException unknown -> say(ExitCode.WRONG_USE, unknown.getMessage());
            case FileAlreadyExistsException exists ->
                say(ExitCode.CORPUS, exists.getFile() + ": " + exists.getReason());
            case NoSuchFileException missing -> say(ExitCode.WRONG_USE, "there is no file " + missing.getFile());
            case AccessDeniedException denied ->
                say(ExitCode.WRONG_USE, denied.getFile() + " may not be opened: permission denied");
            case IOException failed -> say(ExitCode.CORPUS, "reading or writing failed: " + failed);
            default -> fault(cause);
        };
    }

    private int say(int exitCode, @Nullable String message) {
        say(message);
        return exitCode;
    }

    private void say(@Nullable String message) {
        err.println("ibid: "
                + SafeText.block(Objects.requireNonNullElse(message, "something went wrong that has no name")));
    }

    int fault(Throwable fault) {
        String kind = fault.getClass().getSimpleName() + (fault.getMessage() == null ? "" : ": " + fault.getMessage());
        try {
            Path report = Files.createTempFile("ibid-fault-" + UUID.randomUUID(), ".txt");
            try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(report, StandardCharsets.UTF_8))) {
                fault.printStackTrace(out);
            }
            say("this is a fault of ours, please report it: " + kind + "; the stack trace is in " + report);
        } catch (IOException e) {
            say("this is a fault of ours, please report it: " + kind);
            fault.printStackTrace(err);
        }
        err.flush();
        return ExitCode.FAULT;
    }
}
