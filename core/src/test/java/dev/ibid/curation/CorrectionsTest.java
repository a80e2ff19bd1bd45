package dev.ibid.curation;

import static dev.ibid.curation.Notes.concept;
import static dev.ibid.curation.Notes.note;
import static dev.ibid.curation.Notes.span;
import static dev.ibid.curation.Notes.unlisted;
import static dev.ibid.taxonomy.ConceptKind.ACTOR;
import static dev.ibid.taxonomy.ConceptKind.CONTROL;
import static dev.ibid.taxonomy.ConceptKind.TECHNIQUE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Test;

class CorrectionsTest {
    private static final String TEXT = "Serial passage took weeks. A travel ban followed, and travel bans failed.";
    private static final ConceptNames NAMES = ConceptNames.of(Taxonomy.of(List.of(
            concept("border-closure", CONTROL, "border closure"), concept("passage", TECHNIQUE, "serial passage"))));
    private static final AnnotatedDocument NOTE = note(
            "a.md",
            TEXT,
            unlisted(TEXT, "travel ban", 1, CONTROL, 0.8),
            unlisted(TEXT, "travel bans", 1, CONTROL, 0.9),
            new Mention(span(TEXT, "travel", 1), "travel", ACTOR, "x", MentionSource.TAXONOMY, 0.9));

    private static Anchor at(String words, int n) {
        return Anchor.of(NOTE.source(), span(TEXT, words, n));
    }

    private static AnnotatedDocument corrected(Correction... corrections) {
        return Corrections.of(List.of(corrections)).applyTo(NOTE, NAMES);
    }

    private static Mention byUser(String words, int n, dev.ibid.taxonomy.ConceptKind kind, String concept) {
        Span span = span(TEXT, words, n);
        return new Mention(span, words, kind, concept, MentionSource.USER, 1);
    }

    @Test
    void addWhatTheTaggerMissedUnderTheConceptOfThatName() {
        assertThat(corrected(new Correction.Accept(at("Serial passage", 1), TECHNIQUE, ""))
                        .mentions())
                .hasSize(4)
                .first()
                .isEqualTo(byUser("Serial passage", 1, TECHNIQUE, "passage"));
    }

    @Test
    void replaceTechniquesAndControlsThatTheyOverlapAndLeaveOtherKinds() {
        assertThat(corrected(new Correction.Accept(at("travel ban followed", 1), TECHNIQUE, ""))
                        .mentions())
                .extracting(Mention::text)
                .containsExactly("travel", "travel ban followed", "travel bans");
    }

    @Test
    void takeARejectedMentionOutHereAndNotElsewhere() {
        assertThat(corrected(new Correction.Reject(at("travel ban", 1), CONTROL))
                        .mentions())
                .extracting(Mention::text)
                .containsExactly("travel", "travel bans");
    }

    @Test
    void moveBoundsAndChangeKindAndConcept() {
        Correction retag = new Correction.Retag(at("travel ban", 1), at("A travel ban", 1), CONTROL, "border-closure");
        assertThat(corrected(retag).mentions())
                .contains(byUser("A travel ban", 1, CONTROL, "border-closure"))
                .hasSize(3);
    }

    @Test
    void giveEveryVariantOfAMergedTermItsConcept() {
        assertThat(corrected(new Correction.Merge("Travel Ban", "border-closure"))
                        .mentions())
                .filteredOn(mention -> mention.kind() == CONTROL)
                .containsExactly(
                        byUser("travel ban", 1, CONTROL, "border-closure"),
                        byUser("travel bans", 1, CONTROL, "border-closure"));
    }

    @Test
    void ignoreAConceptThatIsNoMore() {
        assertThat(corrected(new Correction.Merge("travel ban", "gone"))).isEqualTo(NOTE);
        assertThat(corrected(new Correction.Accept(at("travel ban", 1), CONTROL, "gone"))
                        .mentions())
                .contains(byUser("travel ban", 1, CONTROL, ""));
    }

    @Test
    void relabelTheSentenceThatSharesMost() {
        Anchor mostlySecond = at("weeks. A travel ban followed, and travel bans failed.", 1);
        assertThat(corrected(new Correction.Relabel(mostlySecond, ClaimLabel.NORM))
                        .sentences())
                .extracting(Sentence::label)
                .containsExactly(ClaimLabel.FACT, ClaimLabel.NORM);
    }

    @Test
    void winOverEarlierOnes() {
        Anchor place = at("travel ban", 1);
        AnnotatedDocument after =
                corrected(new Correction.Reject(place, CONTROL), new Correction.Accept(place, TECHNIQUE, ""));
        assertThat(after.mentions()).contains(byUser("travel ban", 1, TECHNIQUE, ""));
        assertThat(corrected(new Correction.Accept(place, TECHNIQUE, ""), new Correction.Reject(place, CONTROL))
                        .mentions())
                .noneMatch(mention -> mention.span().equals(place.span()));
    }

    @Test
    void followADocumentThatWasEditedUnderTheSameName() {
        String edited = "News. " + TEXT;
        AnnotatedDocument later = note("a.md", edited, unlisted(edited, "travel ban", 1, CONTROL, 0.8));
        Corrections reject = Corrections.of(List.of(new Correction.Reject(at("travel ban", 1), CONTROL)));
        assertThat(reject.applyTo(later, NAMES).mentions()).isEmpty();
        AnnotatedDocument other = note("b.md", edited, unlisted(edited, "travel ban", 1, CONTROL, 0.8));
        assertThat(reject.applyTo(other, NAMES)).isEqualTo(other);
    }

    @Test
    void haveADigestForEachDocumentAndOneForAll() {
        Correction merge = new Correction.Merge("a", "border-closure");
        Corrections corrections = Corrections.of(List.of(new Correction.Reject(at("travel ban", 1), CONTROL), merge));
        assertThat(corrections.digest(NOTE.source())).isNotEmpty();
        assertThat(corrections.digest(Notes.source("b.md", "Other."))).isEmpty();
        assertThat(corrections.commonDigest())
                .isEqualTo(Corrections.of(List.of(merge)).commonDigest())
                .isNotEmpty();
    }
}
