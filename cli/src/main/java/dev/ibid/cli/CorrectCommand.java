package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.CorrectionReport;
import dev.ibid.FoundMention;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.curation.Anchor;
import dev.ibid.curation.Correction;
import dev.ibid.curation.MentionId;
import dev.ibid.curation.Suggestions;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ibid correct}: what a person says of mentions and claims. */
@Command(
        name = "correct",
        header = "Correct mentions and claim labels; corrections win over the tagger and survive reading anew.",
        description = {
            "MENTION is an id as 'ibid show --mentions' and 'ibid export mentions' print it (4f2a17:120-135), or words in"
                    + " quotation marks: then all mentions of exactly these words are meant, or those of one document with --in.",
            "Corrections are kept in .ibid/corrections.jsonl, one a line, in order; a later one wins."
        },
        subcommands = {CorrectListCommand.class, CorrectExportCommand.class},
        footer = {
            "",
            "Examples:",
            "  ibid correct accept 4f2a17:120-135",
            "  ibid correct accept \"gene drive\" \"serial passage\" --kind technique",
            "  ibid correct reject \"export\" --in 4f2a17",
            "  ibid correct retag 4f2a17:120-135 --words \"gene synthesis screening\" --kind control",
            "  ibid correct merge \"model stealing\" distillation",
            "  ibid correct label 4f2a17.17 norm",
            "  ibid correct export > corrected.txt"
        })
final class CorrectCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    CorrectCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "correct needs one of: accept, reject, retag, merge, label, list, export");
    }

    @Command(
            name = "accept",
            header = "Say that words are a mention, whether the tagger found it or not.",
            description =
                    "With --kind or --concept, words in quotation marks are accepted wherever they stand in the text.")
    int accept(
            @Mixin CorpusOption corpus,
            @Parameters(arity = "1..*", paramLabel = "MENTION", description = "Ids, or words.") List<String> names,
            @Option(names = "--in", paramLabel = "DOC", description = "Only in this document.") @Nullable String in,
            @Option(names = "--kind", description = "technique or control, or another kind.") @Nullable ConceptKind kind,
            @Option(names = "--concept", paramLabel = "ID", description = "The concept that the words name.") @Nullable String concept)
            throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            Tag tag = Tag.of(open, kind, concept);
            List<Correction> corrections = new ArrayList<>();
            for (String name : names) {
                for (FoundMention found : new MentionTarget(open, name, in).places(tag.isGiven())) {
                    corrections.add(new Correction.Accept(found.anchor(), tag.kind(found), tag.concept(found)));
                }
            }
            return keep(open, corrections, "accepted");
        }
    }

    @Command(name = "reject", header = "Say that mentions are none.")
    int reject(
            @Mixin CorpusOption corpus,
            @Parameters(arity = "1..*", paramLabel = "MENTION", description = "Ids, or words.") List<String> names,
            @Option(names = "--in", paramLabel = "DOC", description = "Only in this document.") @Nullable String in)
            throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            List<Correction> corrections = new ArrayList<>();
            for (String name : names) {
                for (FoundMention found : new MentionTarget(open, name, in).mentions()) {
                    corrections.add(new Correction.Reject(
                            found.anchor(), found.mention().map(Mention::kind).orElseThrow()));
                }
            }
            return keep(open, corrections, "rejected");
        }
    }

    @Command(name = "retag", header = "Give a mention other bounds, another kind or another concept.")
    int retag(
            @Mixin CorpusOption corpus,
            @Parameters(paramLabel = "MENTION", description = "Id, or words.") String name,
            @Option(names = "--in", paramLabel = "DOC", description = "Only in this document.") @Nullable String in,
            @Option(names = "--kind", description = "technique or control, or another kind.") @Nullable ConceptKind kind,
            @Option(names = "--concept", paramLabel = "ID", description = "The concept.") @Nullable String concept,
            @Option(names = "--words", description = "The words that are the mention, more or fewer than those found.")
                    @Nullable String words)
            throws CorpusException, IOException {
        if (kind == null && concept == null && words == null) {
            throw new UsageException("say what is wrong: give --words, --kind or --concept");
        }
        try (Corpus open = corpus.open()) {
            Tag tag = Tag.of(open, kind, concept);
            List<Correction> corrections = new ArrayList<>();
            for (FoundMention found : new MentionTarget(open, name, in).mentions()) {
                Anchor right = words == null
                        ? found.anchor()
                        : open.curation()
                                .findAround(found, words)
                                .orElseThrow(() -> new UsageException("'" + words + "' does not stand at "
                                        + found.id().print(12) + "; the new words must share some with the mention"));
                corrections.add(new Correction.Retag(found.anchor(), right, tag.kind(found), tag.concept(found)));
            }
            return keep(open, corrections, "tagged otherwise");
        }
    }

    @Command(
            name = "merge",
            header = "Say that an unlisted term means a concept, in all documents.",
            description = "Run 'ibid add' afterwards: it tags the stored text again.")
    int merge(
            @Mixin CorpusOption corpus,
            @Parameters(paramLabel = "MENTION", description = "Id of a mention of the term, or the term.") String name,
            @Parameters(paramLabel = "CONCEPT", description = "Id of the concept.") String concept)
            throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            String term = MentionTarget.isId(name)
                    ? open.curation().requireMention(name).anchor().quote()
                    : name;
            // The variants that a suggestion holds together, an acronym among them, go the same way.
            SequencedSet<String> terms = new LinkedHashSet<>(List.of(term));
            Suggestions.find(open.suggestions(), term)
                    .ifPresent(found -> found.variants().forEach(variant -> terms.add(variant.text())));
            open.correct(terms.stream()
                    .map(each -> (Correction) new Correction.Merge(each, concept))
                    .toList());
            terminal.out()
                    .println("'" + SafeText.line(String.join("', '", terms)) + "' now "
                            + (terms.size() == 1 ? "means " : "mean ") + SafeText.line(concept)
                            + ". Run 'ibid add' to tag the stored text again.");
            return ExitCode.DONE;
        }
    }

    @Command(name = "label", header = "Say what a sentence asserts.")
    int label(
            @Mixin CorpusOption corpus,
            @Parameters(paramLabel = "CLAIM", description = "Id of a claim or other sentence, as in 4f2a17.17.")
                    String name,
            @Parameters(paramLabel = "LABEL", description = "fact, cause, forecast, norm or none.") ClaimLabel label)
            throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            Anchor sentence = open.curation().requireSentence(open.requireUnit(name));
            return keep(open, List.of(new Correction.Relabel(sentence, label)), "labelled " + label.key());
        }
    }

    private int keep(Corpus open, List<Correction> corrections, String done) throws CorpusException, IOException {
        CorrectionReport report = open.correct(corrections);
        int digits = open.idDigits();
        for (Correction correction : corrections) {
            correction
                    .place()
                    .ifPresent(anchor -> terminal.out()
                            .println(done + ": " + SafeText.line(anchor.quote())
                                    + terminal.styled(
                                            Style.FAINT,
                                            "  " + MentionId.of(anchor).print(digits))));
        }
        int documents = report.rewritten().size();
        terminal.out().println(documents + (documents == 1 ? " document" : " documents") + " written anew");
        return ExitCode.DONE;
    }
}
