package dev.ibid.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ibid}: holds the commands. */
@Command(
        name = "ibid",
        header = "Reads policy briefs, searches their claims, traces each to its source.",
        versionProvider = VersionProvider.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            InitCommand.class,
            AddCommand.class,
            StatusCommand.class,
            AnalyzeCommand.class,
            SearchCommand.class,
            ClaimsCommand.class,
            MatrixCommand.class,
            TraceCommand.class,
            AuditCommand.class,
            CiteCommand.class,
            ShowCommand.class,
            TaxonomyCommand.class,
            CorrectCommand.class,
            TrainCommand.class,
            EvalCommand.class,
            RemoveCommand.class,
            ReindexCommand.class,
            CheckCommand.class,
            ExportCommand.class,
            WarmUpCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  ibid init && ibid add briefs/",
            "  ibid search technique:distillation license",
            "  ibid trace 4f2a.17",
            "",
            "'ibid COMMAND --help' explains a command. Exit codes: 0 done, 1 done but something could not be read,",
            "2 wrong use, 3 problem of the corpus, 4 fault of ours."
        })
final class IbidCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    /** Never read here: picocli prints the help and runs no command. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = picocli.CommandLine.ScopeType.INHERIT,
            description = "Show this help.")
    private boolean help;

    /** Never read here: picocli prints the version and runs no command. */
    @SuppressWarnings("UnusedVariable")
    @Option(
            names = {"-V", "--version"},
            versionHelp = true,
            description = "Show the version.")
    private boolean version;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a command is needed, for example: ibid search distillation");
    }
}
