package dev.ibid.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ibid eval}: how good Ibid is against what people judged. */
@Command(
        name = "eval",
        header = "Measure mentions and claims against what people annotated.",
        description = {
            "GOLD is JSON Lines (id, doc, text, mentions with start, end and kind, sentences with start, end and label;"
                    + " offsets in UTF-16 code units), or a .txt file of sentences as 'ibid train' reads them.",
            "Inside a corpus its taxonomy and models are measured, without its corrections."
        },
        subcommands = {EvalMentionsCommand.class, EvalClaimsCommand.class, EvalRetrievalCommand.class},
        footer = {
            "",
            "Examples:",
            "  ibid eval mentions gold.jsonl",
            "  ibid eval claims gold.jsonl --format json",
            "  ibid eval retrieval --queries q.tsv --qrels r.tsv"
        })
final class EvalCommand implements Runnable {
    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "eval needs one of: " + String.join(", ", spec.subcommands().keySet()));
    }
}
