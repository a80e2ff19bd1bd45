package dev.ibid.semantic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceRankerTest {
    private static final String CLAIM = "Licence rules cut shipments of advanced accelerators.";

    private static List<Candidate> sentences(String... texts) {
        List<Candidate> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(new Candidate("s" + sentences.size(), text, 0));
        }
        return sentences;
    }

    private static List<String> ids(List<Ranked> ranked) {
        return ranked.stream().map(Ranked::id).toList();
    }

    @Test
    void aResultComesBeforeAnAimInTheSameWords() {
        List<Ranked> ranked = EvidenceRanker.byWords()
                .rank(
                        CLAIM,
                        sentences(
                                "We examined whether licence rules cut shipments of advanced accelerators.",
                                "Nothing of the kind.",
                                "Customs data show that licence rules cut shipments of advanced accelerators."));
        assertThat(ids(ranked)).containsExactly("s2", "s0", "s1");
    }

    @Test
    void aSentenceBesideTheEvidenceComesBeforeOneFarAway() {
        List<Ranked> ranked = EvidenceRanker.byWords()
                .rank(
                        CLAIM,
                        sentences("Far away.", "Of it.", "Licence rules cut shipments.", "By half.", "Quite else."));
        assertThat(ids(ranked)).containsExactly("s2", "s1", "s3", "s0", "s4");
    }

    @Test
    void aParaphraseNeedsTheModel() throws IOException {
        List<Candidate> sentences = sentences(
                "Exporters must file forms with the customs office.",
                "A cut of the cake was had by all, by the rules.",
                "Fewer high-end AI chips were delivered once permits became mandatory.");
        try (SentenceEmbedder embedder = SentenceEmbedder.open(EmbeddingModel.BGE_SMALL, VectorCache.inMemory(10), 1)) {
            assertThat(ids(EvidenceRanker.byMeaning(embedder).rank(CLAIM, sentences)))
                    .startsWith("s2");
        }
        assertThat(ids(EvidenceRanker.byWords().rank(CLAIM, sentences))).startsWith("s1");
    }

    @Test
    void thePartsAddUpToTheScore() {
        for (Ranked ranked :
                EvidenceRanker.byWords().rank(CLAIM, sentences("Rules cut shipments.", "Results show it."))) {
            assertThat(ranked.parts().stream().mapToDouble(Ranked.Part::value).sum())
                    .isCloseTo(ranked.score(), within(1e-12));
        }
    }

    @Test
    void noSentencesNoEvidence() {
        assertThat(EvidenceRanker.byWords().rank(CLAIM, List.of())).isEmpty();
    }
}
