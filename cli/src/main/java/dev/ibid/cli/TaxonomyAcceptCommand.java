package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.curation.NewConcept;
import dev.ibid.curation.Suggestion;
import dev.ibid.curation.Suggestions;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import dev.ibid.taxonomy.TaxonomyFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid taxonomy accept}: terms become concepts. */
@Command(
        name = "accept",
        header = "Take terms into the taxonomy of the corpus, with the variants that 'suggest' shows.",
        description = {
            "A term that was not suggested is taken in, too, if --kind says what it is.",
            "Run 'ibid add' afterwards: it tags the stored text again."
        },
        footer = {
            "",
            "Examples:",
            "  ibid taxonomy accept \"gene synthesis screening\" \"metagenomic surveillance\"",
            "  ibid taxonomy accept \"chip tax\" --broader tariff --id chip-tax --kind control"
        })
final class TaxonomyAcceptCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Mixin
    private CorpusOption corpus;

    @Parameters(
            arity = "1..*",
            paramLabel = "LABEL",
            description = "A suggestion, by any of its variants; or a new term.")
    private List<String> labels;

    @Option(
            names = "--broader",
            paramLabel = "ID",
            description = "Put it under this concept (default: the one suggested).")
    private @Nullable String broader;

    @Option(names = "--top", description = "Put it under no concept.")
    private boolean top;

    @Option(names = "--id", paramLabel = "ID", description = "Id of the new concept (default: made from the label).")
    private @Nullable String id;

    @Option(names = "--kind", description = "What it is (default: as suggested).")
    private @Nullable ConceptKind kind;

    TaxonomyAcceptCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        if (id != null && labels.size() > 1) {
            throw new UsageException("--id can name only one concept");
        }
        if (top && broader != null) {
            throw new UsageException("--top and --broader exclude one another");
        }
        try (Corpus open = corpus.open()) {
            Taxonomy taxonomy = open.taxonomy();
            List<Suggestion> suggestions = open.suggestions();
            List<Concept> added = new ArrayList<>();
            for (String label : labels) {
                Concept concept = concept(label, Suggestions.find(suggestions, label), taxonomy);
                if (taxonomy.findConcept(concept.id()).isPresent()) {
                    throw new UsageException("there is a concept " + concept.id()
                            + " already; choose another --id, or say 'ibid correct merge \"" + label + "\" "
                            + concept.id() + "'");
                }
                added.add(concept);
            }
            open.replaceTaxonomy(TaxonomyFile.merge(taxonomy, added));
            added.forEach(this::print);
            terminal.out().println("Run 'ibid add' to tag the stored text again.");
        }
        return ExitCode.DONE;
    }

    private Concept concept(String label, Optional<Suggestion> suggestion, Taxonomy taxonomy) {
        ConceptKind as = suggestion
                .map(Suggestion::kind)
                .filter(suggested -> kind == null)
                .or(() -> Optional.ofNullable(kind))
                .orElseThrow(() -> new UsageException("'" + label + "' is no suggestion; say what it is with --kind"));
        List<String> under = under(suggestion, as, taxonomy);
        List<String> variants = suggestion.stream()
                .flatMap(found -> found.variants().stream())
                .map(Suggestion.Variant::text)
                .toList();
        try {
            return NewConcept.of(id == null ? "" : id, as, label, variants, under);
        } catch (IllegalArgumentException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
    }

    private List<String> under(Optional<Suggestion> suggestion, ConceptKind as, Taxonomy taxonomy) {
        if (broader != null) {
            Concept above = new TaxonomyView(terminal, taxonomy).require(broader);
            if (above.kind() != as) {
                throw new UsageException(above.id() + " is of kind " + above.kind() + ", not " + as);
            }
            return List.of(above.id());
        }
        return suggestion
                .flatMap(Suggestion::broader)
                .filter(guess ->
                        !top && taxonomy.requireConcept(guess.concept()).kind() == as)
                .map(guess -> List.of(guess.concept()))
                .orElse(List.of());
    }

    private void print(Concept concept) {
        terminal.out()
                .println(SafeText.line(concept.prefLabel()) + "  ("
                        + concept.kind().name().toLowerCase(Locale.ROOT) + " "
                        + concept.id()
                        + (concept.broader().isEmpty()
                                ? ""
                                : ", under " + concept.broader().getFirst())
                        + (concept.altLabels().isEmpty()
                                ? ""
                                : ", also " + SafeText.line(String.join("; ", concept.altLabels())))
                        + ")");
    }
}
