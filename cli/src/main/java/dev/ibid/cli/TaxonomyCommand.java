package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import dev.ibid.taxonomy.TaxonomyFile;
import dev.ibid.taxonomy.TaxonomyFormat;
import dev.ibid.taxonomy.TaxonomyValidator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ibid taxonomy}: the concepts that are looked for. */
@Command(
        name = "taxonomy",
        header = "Show, check, import and export the concepts that are looked for.",
        description = "Works on the taxonomy of the corpus, or on the built-in one where there is no corpus.",
        subcommands = {TaxonomySuggestCommand.class, TaxonomyAcceptCommand.class},
        footer = {
            "",
            "Examples:",
            "  ibid taxonomy list --kind control",
            "  ibid taxonomy suggest",
            "  ibid taxonomy accept \"gene synthesis screening\"",
            "  ibid taxonomy show entity-list",
            "  ibid taxonomy validate mine.yaml",
            "  ibid taxonomy export --as ttl > taxonomy.ttl",
            "  ibid taxonomy import mine.yaml"
        })
final class TaxonomyCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    TaxonomyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(), "taxonomy needs one of: list, show, suggest, accept, validate, import, export");
    }

    @Command(name = "list", header = "List the concepts as a tree, or as JSON or CSV.")
    int list(
            @Mixin CorpusOption corpus,
            @Option(names = "--kind", description = "Only these: ${COMPLETION-CANDIDATES}.") @Nullable ConceptKind kind,
            @Option(names = "--format", defaultValue = "text", description = "text, json, jsonl or csv.")
                    OutputFormat format)
            throws CorpusException, IOException {
        Taxonomy all = corpus.taxonomy();
        List<Concept> chosen = all.concepts().stream()
                .filter(concept -> kind == null || concept.kind() == kind)
                .toList();
        switch (format) {
            case TEXT -> new TaxonomyView(terminal, all).tree(chosen);
            case CSV -> TaxonomyFile.write(chosen, TaxonomyFormat.CSV, terminal.out());
            case JSON, JSONL -> new TaxonomyView(terminal, all).json(chosen, format == OutputFormat.JSONL);
        }
        return ExitCode.DONE;
    }

    @Command(name = "show", header = "Show one concept with what stands above and below it.")
    int show(
            @Mixin CorpusOption corpus,
            @Parameters(paramLabel = "ID", description = "Id or label of a concept.") String id)
            throws CorpusException, IOException {
        Taxonomy taxonomy = corpus.taxonomy();
        TaxonomyView view = new TaxonomyView(terminal, taxonomy);
        view.details(view.require(id));
        return ExitCode.DONE;
    }

    @Command(
            name = "validate",
            header = "Report mistakes and doubts in a taxonomy file, or in the taxonomy of the corpus.")
    int validate(
            @Mixin CorpusOption corpus,
            @Parameters(arity = "0..1", paramLabel = "FILE", description = "A .yaml, .ttl, .jsonld or .csv file.")
                    @Nullable Path file)
            throws CorpusException, IOException {
        Taxonomy taxonomy =
                file == null ? corpus.taxonomy() : TaxonomyFile.merge(Taxonomy.builtIn(), TaxonomyFile.read(file));
        List<TaxonomyValidator.Finding> findings = TaxonomyValidator.validate(taxonomy);
        findings.forEach(finding ->
                terminal.out().println(SafeText.line(finding.concept()) + ": " + SafeText.line(finding.message())));
        terminal.out()
                .println(taxonomy.concepts().size() + " concepts, "
                        + (findings.isEmpty() ? "nothing to complain about" : findings.size() + " doubts"));
        return findings.isEmpty() ? ExitCode.DONE : ExitCode.PARTIAL;
    }

    @Command(
            name = "import",
            header = "Take the concepts of files into the corpus; those with the same id are replaced.",
            description = "Run 'ibid add' afterwards: it tags the stored text again.")
    int importFiles(
            @Mixin CorpusOption corpus,
            @Parameters(arity = "1..*", paramLabel = "FILE", description = "A .yaml, .ttl, .jsonld or .csv file.")
                    List<Path> files)
            throws CorpusException, IOException {
        try (Corpus open = corpus.open()) {
            Taxonomy merged = open.taxonomy();
            int concepts = 0;
            for (Path file : files) {
                List<Concept> read = TaxonomyFile.read(file);
                concepts += read.size();
                merged = TaxonomyFile.merge(merged, read);
            }
            open.replaceTaxonomy(merged);
            terminal.out()
                    .println(concepts + " concepts taken in; the corpus now has "
                            + merged.concepts().size() + ". Run 'ibid add' to tag the stored text again.");
        }
        return ExitCode.DONE;
    }

    @Command(name = "export", header = "Write the taxonomy to standard output.")
    int export(
            @Mixin CorpusOption corpus,
            @Option(names = "--as", defaultValue = "yaml", description = "yaml, ttl, jsonld or csv.") String format)
            throws CorpusException, IOException {
        TaxonomyFormat chosen = TaxonomyFormat.find(format)
                .orElseThrow(() -> new UsageException(
                        "'" + format + "' is no format of a taxonomy; use yaml, ttl, jsonld or csv"));
        TaxonomyFile.write(corpus.taxonomy(), chosen, terminal.out());
        return ExitCode.DONE;
    }
}
