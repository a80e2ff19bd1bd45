package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.SharedFiles;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SeedBriefTest {
    @Test
    void tagsEveryTechniqueAndControlThatTheBriefNames() throws IOException {
        AnnotatedDocument annotated = Annotator.of(Taxonomy.builtIn()).annotate(brief());
        List<String> found = annotated.mentions().stream()
                .filter(mention -> TaxonomyMatch.isMechanism(mention.kind()))
                .map(mention -> mention.text().toLowerCase(Locale.ROOT))
                .toList();
        for (String named : List.of(
                "export restrictions",
                "compliant gpus",
                "allreduce",
                "pipeline parallelism",
                "gpu clusters",
                "gpu kernels",
                "dequantization",
                "distillation",
                "skill transfer",
                "license requirements",
                "limited access",
                "red-flags",
                "permit requirements",
                "shell-company",
                "export control regime",
                "procurement strategies",
                "knowledge distillation",
                "capability transfer")) {
            assertThat(found).as(named).anyMatch(text -> text.contains(named));
        }
    }

    @Test
    void assertionsAreClaimsAndHeadingsAreNot() throws IOException {
        AnnotatedDocument annotated = Annotator.of(Taxonomy.builtIn()).annotate(brief());
        for (Sentence sentence : annotated.sentences()) {
            String text = sentence.span().of(annotated.source().text());
            Block block = annotated.source().findBlock(sentence.span().start()).orElseThrow();
            boolean asserts = block.kind() == BlockKind.PARAGRAPH && !text.startsWith("They accomplished this through");
            assertThat(sentence.label().isClaim()).as(text).isEqualTo(asserts);
        }
    }

    /** The blocks of the Markdown file, marks left out. */
    private static SourceDocument brief() throws IOException {
        String text = Files.readString(SharedFiles.require("seed/brief.md"));
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String line : text.split("\n", -1)) {
            int start = at;
            int end = at + line.length();
            while (start < end && "# *".indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && "* ".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (start < end) {
                blocks.add(
                        Block.of(line.startsWith("#") ? BlockKind.HEADING : BlockKind.PARAGRAPH, new Span(start, end)));
            }
            at += line.length() + 1;
        }
        return new SourceDocument(
                DocumentId.ofText(text),
                "brief.md",
                "",
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                DocumentMetadata.plainText(text.length()),
                List.of());
    }
}
