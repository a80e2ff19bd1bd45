package dev.ibid.citation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.SharedFiles;
import dev.ibid.citation.CitationExtractor;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.Reference;
import dev.ibid.document.BlockKind;
import dev.ibid.document.SourceDocument;
import dev.ibid.ingest.DocumentReader;
import dev.ibid.ingest.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A real paper, whose references were counted and whose callouts were checked one by one against the printed pages. */
class DeepSeekReferencesTest {
    private static final int ENTRIES = 39;

    @Test
    void findsEveryEntryAndLinksEveryCallout() throws Exception {
        SourceDocument document;
        try (DocumentReader reader = DocumentReader.inProcess(ReadOptions.defaults())) {
            document = reader.read(SharedFiles.require("corpus/DeepSeek_R1.pdf"), "paper.pdf")
                    .documents()
                    .get(0);
        }
        CitationLayer layer = CitationExtractor.create().find(document);
        assertThat(layer.references().stream().filter(r -> inBibliography(document, r)))
                .hasSize(ENTRIES);
        List<String> links = layer.citations().stream()
                .filter(citation -> citation.type().equals("callout"))
                .map(citation -> citation.text().replaceAll("\\s+", " ") + "\t"
                        + (citation.reference() < 0
                                ? "unresolved"
                                : name(layer.references().get(citation.reference()))))
                .toList();
        assertThat(links).isEqualTo(golden());
    }

    private static boolean inBibliography(SourceDocument document, Reference reference) {
        return document.findBlock(reference.span().start())
                .filter(block -> block.kind() == BlockKind.REFERENCE_ENTRY)
                .isPresent();
    }

    /** What tells an entry from the others: its key, or its first author and year where it states no identifier. */
    private static String name(Reference reference) {
        return reference.key().isEmpty()
                ? reference.fields().getOrDefault("author", "").split(";", -1)[0] + " "
                        + reference.fields().get("issued")
                : reference.key();
    }

    private static List<String> golden() throws IOException {
        try (InputStream in = DeepSeekReferencesTest.class.getResourceAsStream("deepseek-callouts.tsv")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
