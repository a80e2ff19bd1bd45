package dev.ibid.curation;

import static dev.ibid.curation.Notes.concept;
import static dev.ibid.curation.Notes.note;
import static dev.ibid.curation.Notes.unlisted;
import static dev.ibid.taxonomy.ConceptKind.CONTROL;
import static dev.ibid.taxonomy.ConceptKind.TECHNIQUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.curation.Suggestion.Broader;
import dev.ibid.curation.Suggestion.Reason;
import dev.ibid.curation.Suggestion.Variant;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.Taxonomy;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SuggestionsTest {
    private static List<Suggestion> of(Taxonomy taxonomy, AnnotatedDocument... documents) {
        Suggestions suggestions = new Suggestions(taxonomy);
        List.of(documents).forEach(suggestions::add);
        return suggestions.list();
    }

    @Nested
    class Variants {
        @Test
        void inCasePluralAndHyphenAreOneTerm() {
            String a = "The gene-drive ban held. Gene Drive Bans spread.";
            String b = "A gene drive ban failed.";
            Suggestion only = of(
                            Taxonomy.empty(),
                            note(
                                    "a",
                                    a,
                                    unlisted(a, "gene-drive ban", 1, CONTROL, 0.8),
                                    unlisted(a, "Gene Drive Bans", 1, CONTROL, 0.5)),
                            note("b", b, unlisted(b, "gene drive ban", 1, CONTROL, 0.9)))
                    .getFirst();
            assertThat(only.count()).isEqualTo(3);
            assertThat(only.documents()).isEqualTo(2);
            assertThat(only.variants())
                    .containsExactlyInAnyOrder(
                            new Variant("gene-drive ban", 1),
                            new Variant("gene drive ban", 1),
                            new Variant("Gene Drive Bans", 1));
            // 1 - 0.2 * 0.5 of the first document, 0.9 of the second
            assertThat(only.evidence()).isCloseTo(1.8, within(1e-9));
        }

        @Test
        void asAcronymGoWithTheWordsThatATextDefinesThemBy() {
            String a = "Nucleic acid synthesis screening (NASS) works. Few like NASS.";
            String b = "Nobody explains NASS here.";
            Suggestion only = of(
                            Taxonomy.empty(),
                            note(
                                    "a",
                                    a,
                                    unlisted(a, "Nucleic acid synthesis screening", 1, CONTROL, 0.9),
                                    unlisted(a, "NASS", 2, CONTROL, 0.9)),
                            note("b", b, unlisted(b, "NASS", 1, CONTROL, 0.9)))
                    .getFirst();
            assertThat(only.label()).isEqualTo("nucleic acid synthesis screening");
            assertThat(only.variants())
                    .containsExactly(new Variant("NASS", 2), new Variant("nucleic acid synthesis screening", 1));
            assertThat(only.toConcept("", CONTROL, List.of()))
                    .isEqualTo(new Concept(
                            "nucleic-acid-synthesis-screening",
                            CONTROL,
                            "nucleic acid synthesis screening",
                            List.of("NASS"),
                            List.of(),
                            List.of(),
                            List.of(),
                            "",
                            "",
                            ""));
        }

        @Test
        void loseACapitalThatOnlyOpensASentence() {
            String a = "Split orders pass. The Wassenaar list grew.";
            assertThat(of(
                            Taxonomy.empty(),
                            note(
                                    "a",
                                    a,
                                    unlisted(a, "Split orders", 1, TECHNIQUE, 0.9),
                                    unlisted(a, "Wassenaar list", 1, CONTROL, 0.8))))
                    .extracting(Suggestion::label)
                    .containsExactly("split orders", "Wassenaar list");
        }
    }

    @Test
    void showExamplesFromDifferentDocumentsFirst() {
        String a = "A ban on drives. A ban on drives.";
        String b = "Another ban on drives.";
        Suggestion only = of(
                        Taxonomy.empty(),
                        note(
                                "a",
                                a,
                                unlisted(a, "ban on drives", 1, CONTROL, 0.9),
                                unlisted(a, "ban on drives", 2, CONTROL, 0.9)),
                        note("b", b, unlisted(b, "ban on drives", 1, CONTROL, 0.9)))
                .getFirst();
        assertThat(only.examples()).extracting(Suggestion.Example::source).containsExactly("a", "b", "a");
        Suggestion.Example first = only.examples().getFirst();
        assertThat(first.before() + "|" + first.words() + "|" + first.after()).isEqualTo("A |ban on drives|.");
    }

    @Test
    void leaveListedMentionsOut() {
        String a = "A travel ban came.";
        Mention listed =
                new Mention(Notes.span(a, "travel ban", 1), "travel ban", CONTROL, "ban", MentionSource.TAXONOMY, 0.9);
        assertThat(of(Taxonomy.empty(), note("a", a, listed))).isEmpty();
    }

    @Nested
    class Broaders {
        private static final Taxonomy TAXONOMY = Taxonomy.of(List.of(
                concept("screening", CONTROL, "screening"),
                concept("order-screening", CONTROL, "order screening", "screening"),
                concept("sequencing", TECHNIQUE, "nanopore sequencing method", "reading"),
                concept("reading", TECHNIQUE, "reading of genomes"),
                concept("treaty", CONTROL, "treaty")));

        private static Suggestion only(String text, String words, dev.ibid.taxonomy.ConceptKind kind, Mention... more) {
            Mention[] all = new Mention[more.length + 1];
            all[0] = unlisted(text, words, 1, kind, 0.9);
            System.arraycopy(more, 0, all, 1, more.length);
            return of(TAXONOMY, note("a", text, all)).getFirst();
        }

        @Test
        void areTheLongestNameThatTheTermEndsIn() {
            Suggestion suggestion = only("Bulk order screening began.", "Bulk order screening", CONTROL);
            assertThat(suggestion.broader().map(Broader::concept)).contains("order-screening");
            assertThat(suggestion.broader().map(Broader::reason)).contains(Reason.HEAD);
        }

        @Test
        void standAboveTheNameThatSharesMostWords() {
            Suggestion suggestion = only("Direct nanopore sequencing began.", "nanopore sequencing", TECHNIQUE);
            assertThat(suggestion.broader().map(Broader::concept)).contains("reading");
            assertThat(suggestion.broader().map(Broader::reason)).contains(Reason.WORDS);
        }

        @Test
        void areOfTheSameKind() {
            assertThat(only("Direct nanopore sequencing began.", "nanopore sequencing", CONTROL)
                            .broader())
                    .isEmpty();
        }

        @Test
        void areTypicalCompanyWhereNothingElseSpeaks() {
            String text = "A treaty has visits. The treaty needs visits.";
            Mention[] treaties = {
                new Mention(Notes.span(text, "treaty", 1), "treaty", CONTROL, "treaty", MentionSource.TAXONOMY, 0.9),
                new Mention(Notes.span(text, "treaty", 2), "treaty", CONTROL, "treaty", MentionSource.TAXONOMY, 0.9)
            };
            Suggestion suggestion = of(
                            TAXONOMY,
                            note(
                                    "a",
                                    text,
                                    treaties[0],
                                    treaties[1],
                                    unlisted(text, "visits", 1, CONTROL, 0.9),
                                    unlisted(text, "visits", 2, CONTROL, 0.9)))
                    .getFirst();
            assertThat(suggestion.broader()).contains(new Broader("treaty", Reason.COMPANY, 1.0));
        }
    }
}
