package dev.ibid.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WorstErrorsTest {
    private static final String TEXT = "Tariffs and chip bans meet quotas. Etching is no quota.";

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        return new Span(at, at + words.length());
    }

    private static GoldParagraph gold(String id) {
        return new GoldParagraph(
                id,
                id,
                TEXT,
                List.of(
                        new GoldMention(span("Tariffs"), ConceptKind.CONTROL),
                        new GoldMention(span("chip bans"), ConceptKind.CONTROL),
                        new GoldMention(span("Etching"), ConceptKind.TECHNIQUE)),
                List.of(
                        new GoldSentence(new Span(0, 34), ClaimLabel.FACT),
                        new GoldSentence(new Span(35, TEXT.length()), ClaimLabel.NONE)));
    }

    private static Mention mention(String words, ConceptKind kind, double score) {
        return new Mention(span(words), words, kind, "", MentionSource.MODEL, score);
    }

    @Test
    void ofMentionsAreGroupedByWordsAndThoseMadeOftenComeFirst() {
        Prediction both = new Prediction(
                List.of(
                        mention("bans", ConceptKind.CONTROL, 0.7),
                        mention("Etching", ConceptKind.CONTROL, 0.8),
                        mention("quotas", ConceptKind.CONTROL, 0.9)),
                List.of());
        Prediction right = new Prediction(
                List.of(mention("chip bans", ConceptKind.CONTROL, 0.7), mention("Etching", ConceptKind.TECHNIQUE, 0.8)),
                List.of());
        assertThat(WorstErrors.mentions(List.of(gold("a"), gold("b")), p -> p.id().equals("a") ? both : right))
                .extracting(MentionError::type, MentionError::words, MentionError::found, MentionError::count)
                .containsExactly(
                        tuple(MentionError.Type.MISSED, "Tariffs", "", 2),
                        tuple(MentionError.Type.INVENTED, "quotas", "quotas", 1),
                        tuple(MentionError.Type.KIND, "Etching", "Etching", 1),
                        tuple(MentionError.Type.BOUNDS, "chip bans", "bans", 1));
    }

    @Test
    void ofClaimsAreOrderedByConfidence() {
        Prediction wrong = new Prediction(
                List.of(),
                List.of(
                        new Sentence(new Span(0, 34), ClaimLabel.NORM, 0.5, "", false, false),
                        new Sentence(new Span(35, TEXT.length()), ClaimLabel.FACT, 0.9, "", false, false)));
        assertThat(WorstErrors.claims(List.of(gold("a")), p -> wrong))
                .extracting(ClaimError::gold, ClaimError::found)
                .containsExactly(tuple(ClaimLabel.NONE, ClaimLabel.FACT), tuple(ClaimLabel.FACT, ClaimLabel.NORM));
        assertThat(WorstErrors.claims(List.of(gold("a")), p -> new Prediction(List.of(), List.of())))
                .extracting(ClaimError::found)
                .containsExactly(ClaimLabel.NONE);
    }

    @Test
    void goldMayBeWrittenAsTrainingSentences(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve("gold.txt"),
                "fact\t<START:CONTROL> Tariffs <END> bite.\nnone\tDo <START:CONTROL> quotas <END> ?\n\nfact\tYes.\n");
        List<GoldParagraph> gold = GoldText.read(file);
        assertThat(gold).extracting(GoldParagraph::text).containsExactly("Tariffs bite. Do quotas?", "Yes.");
        assertThat(gold.getFirst().mentions())
                .extracting(mention -> mention.span().of(gold.getFirst().text()))
                .containsExactly("Tariffs", "quotas");
        assertThat(gold.getFirst().sentences().get(1)).isEqualTo(new GoldSentence(new Span(14, 24), ClaimLabel.NONE));
    }
}
