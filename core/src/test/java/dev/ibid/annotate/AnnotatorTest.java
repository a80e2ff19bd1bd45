package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnotatorTest {
    private final Annotator annotator = Annotator.of(Taxonomy.builtIn());

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The agency adopted strict license requirements last year.|license requirements",
                "Dutch export controls on lithography tools were tightened.|export controls;lithography",
                "The October 7 export controls surprised many firms.|October 7 export controls",
                "Firms stockpiled parts before the U.S. sanctions took effect.|stockpiled;sanctions",
                "After that the RL training process converged quickly, unlike knowledge distillation.|RL;knowledge distillation",
                "Ministers debated a ban on scientific cooperation in May.|ban on scientific cooperation",
                "The controls came late, and the rule was vague.|",
                "Her uncle sold whisky to sailors for twenty years.|"
            })
    void boundsMentionsByTheRules(String text, String expected) {
        List<String> found = mechanisms(annotator.annotate(AnnotateJsonLines.paragraph(text)));
        assertThat(found).isEqualTo(expected == null ? List.of() : List.of(expected.split(";", -1)));
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Exports of the device fell by 12 percent in 2023.|FACT",
                "Congress should fund forty additional inspectors.|NORM",
                "Prices will probably rise over the next decade.|FORECAST",
                "What, then, should be done about it?|NONE",
                "This section reviews the history of the rule.|NONE"
            })
    void labelsPlainCasesOfEachKind(String text, ClaimLabel expected) {
        AnnotatedDocument annotated = annotator.annotate(AnnotateJsonLines.paragraph(text));
        assertThat(annotated.sentences()).extracting(Sentence::label).containsExactly(expected);
    }

    @Test
    void headingsAreNoClaims() {
        AnnotatedDocument annotated = annotator.annotate(document("Exports fell by half.", BlockKind.HEADING, "en"));
        assertThat(annotated.sentences()).extracting(Sentence::label).containsExactly(ClaimLabel.NONE);
    }

    @Test
    void aHeadingThatIsALongSentenceMayClaim() {
        String finding = "15. Officials told us that exports of advanced chips to the region fell by half in 2023.";
        AnnotatedDocument annotated = annotator.annotate(document(finding, BlockKind.HEADING, "en"));
        assertThat(annotated.sentences().getLast().label()).isNotEqualTo(ClaimLabel.NONE);
    }

    @Test
    void otherLanguagesAreSplitAndNotTagged() {
        AnnotatedDocument annotated = annotator.annotate(
                document("Die Regel gilt. Sanctions und export controls folgen.", BlockKind.PARAGRAPH, "de"));
        assertThat(annotated.tagged()).isFalse();
        assertThat(annotated.mentions()).isEmpty();
        assertThat(annotated.sentences()).extracting(Sentence::span).containsExactly(new Span(0, 15), new Span(16, 53));
    }

    @Test
    void noMentionStandsInsideACitation() {
        String text = "As Export Controls Law 12 says, sanctions matter.";
        Citation citation = Citation.of(new Span(3, 25), "Export Controls Law 12", "case", "x");
        Annotator citing =
                Annotator.of(Taxonomy.builtIn(), document -> new CitationLayer(List.of(citation), List.of()));
        assertThat(mechanisms(citing.annotate(AnnotateJsonLines.paragraph(text))))
                .containsExactly("sanctions");
    }

    @Test
    void anAcronymMeansWhatTheDocumentDefines() {
        String text = "The European Astronomy Review (EAR) is a journal. Each month the EAR prints letters.";
        assertThat(mechanisms(annotator.annotate(AnnotateJsonLines.paragraph(text))))
                .isEmpty();
    }

    @Test
    void manyThreadsFindTheSame() {
        SourceDocument document = AnnotateJsonLines.paragraph(
                "Export controls on chips may fail because of smuggling, according to the Commerce Department.");
        AnnotatedDocument alone = annotator.annotate(document);
        List<AnnotatedDocument> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> annotator.annotate(document))
                .toList();
        assertThat(together).containsOnly(alone);
        assertThat(alone.sentences().getFirst().attribution()).isEqualTo("the Commerce Department");
        assertThat(alone.sentences().getFirst().hedged()).isTrue();
    }

    @Test
    void theFingerprintFollowsTheTaxonomy() {
        assertThat(annotator.fingerprint())
                .hasSize(64)
                .isEqualTo(Annotator.of(Taxonomy.builtIn()).fingerprint());
        assertThat(Annotator.of(Taxonomy.empty()).fingerprint()).isNotEqualTo(annotator.fingerprint());
    }

    private static List<String> mechanisms(AnnotatedDocument annotated) {
        return annotated.mentions().stream()
                .filter(mention -> mention.kind() == ConceptKind.TECHNIQUE || mention.kind() == ConceptKind.CONTROL)
                .peek(mention ->
                        assertThat(mention.span().of(annotated.source().text())).isEqualTo(mention.text()))
                .map(Mention::text)
                .toList();
    }

    private static SourceDocument document(String text, BlockKind kind, String language) {
        return new SourceDocument(
                DocumentId.ofText(text),
                "test",
                "",
                Optional.empty(),
                text,
                new ArrayList<>(List.of(Block.of(kind, new Span(0, text.length())))),
                List.of(),
                List.of(),
                new DocumentMetadata("", List.of(), "", "", language, "text/plain", 0, 1, List.of(), Map.of()),
                List.of());
    }
}
