package dev.ibid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.TrainingFile;
import dev.ibid.annotate.TrainingFormatException;
import dev.ibid.annotate.TrainingSentence;
import dev.ibid.curation.Correction;
import dev.ibid.curation.Suggestion;
import dev.ibid.curation.Suggestions;
import dev.ibid.document.DocumentId;
import dev.ibid.index.UnitId;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import dev.ibid.taxonomy.TaxonomyFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CurationTest {
    @TempDir
    Path folder;

    private Corpus corpus;
    private Path first;

    @BeforeEach
    void makesACorpusOfTwoNotesWithoutConcepts() throws Exception {
        first = Files.writeString(folder.resolve("first.md"), """
                # Watching borders

                Serial passage through ferrets took eleven weeks.
                Nucleic acid synthesis screening (NASS) catches split orders.
                A provider that skips NASS saves two dollars.
                """);
        Files.writeString(folder.resolve("second.md"), "The committee met on Monday. It adjourned at noon.\n");
        corpus = Corpus.create(folder, List.of(), false);
        add();
    }

    @AfterEach
    void closesIt() throws Exception {
        corpus.close();
    }

    private AddReport add() throws Exception {
        return corpus.add(
                AddRequest.of(List.of(first, folder.resolve("second.md"))).withInProcess(true));
    }

    private List<Mention> byUser() throws Exception {
        return corpus.document(corpus.requireUnit("first.md").document()).mentions().stream()
                .filter(mention -> mention.by() == MentionSource.USER)
                .toList();
    }

    private CorrectionReport accept(String words) throws Exception {
        List<FoundMention> places = corpus.curation().findPlaces(words, Optional.empty());
        return corpus.correct(places.stream()
                .map(place -> (Correction) new Correction.Accept(place.anchor(), ConceptKind.TECHNIQUE, ""))
                .toList());
    }

    @Test
    void correctionsShowAtOnceAndMakeNothingElseStale() throws Exception {
        DocumentId id = corpus.requireUnit("first.md").document();
        assertThat(accept("serial passage").rewritten()).containsExactly(id);
        assertThat(byUser()).extracting(Mention::text).containsExactly("Serial passage");
        assertThat(corpus.status().stale()).isZero();
        assertThat(add().retagged()).isZero();
    }

    @Test
    void correctionsSurviveReadingAnewReindexingAndEditing() throws Exception {
        accept("split orders");
        corpus.add(AddRequest.of(List.of(first)).withInProcess(true).withAgain(true));
        assertThat(byUser()).extracting(Mention::text).containsExactly("split orders");
        corpus.close();
        Corpus.reindex(folder, false);
        corpus = Corpus.open(folder);
        assertThat(byUser()).extracting(Mention::text).containsExactly("split orders");
        Files.writeString(first, "A line on top.\n\n" + Files.readString(first));
        add();
        assertThat(byUser()).extracting(Mention::text).containsExactly("split orders");
        assertThat(corpus.status().stale()).isZero();
    }

    @Test
    void aLineTakenOutByHandIsTakenBackByAdd() throws Exception {
        accept("split orders");
        Files.delete(corpus.folder().resolve("corrections.jsonl"));
        assertThat(corpus.status().stale()).isEqualTo(1);
        assertThat(add().retagged()).isEqualTo(1);
        assertThat(byUser()).isEmpty();
    }

    @Test
    void correctionsWhoseWordsOrDocumentsAreGoneAreKeptAndSaidToBe() throws Exception {
        accept("split orders");
        accept("committee");
        Files.writeString(first, "Nothing is left of it.\n");
        add();
        corpus.remove(List.of("second.md"));
        assertThat(corpus.curation().checkCorrections())
                .extracting(CheckedCorrection::state)
                .containsExactly(CheckedCorrection.State.WORDS_GONE, CheckedCorrection.State.DOCUMENT_GONE);
    }

    @Test
    void sentencesAreRelabelledByTheirNumber() throws Exception {
        DocumentId id = corpus.requireUnit("second.md").document();
        UnitId sentence = UnitId.claim(id, 1);
        corpus.correct(List.of(new Correction.Relabel(corpus.curation().requireSentence(sentence), ClaimLabel.NORM)));
        assertThat(corpus.unit(sentence).label()).isEqualTo("norm");
        assertThatThrownBy(() -> corpus.curation().requireSentence(UnitId.claim(id, 9)))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("2 sentences");
    }

    @Test
    void unknownConceptsAreRefusedBeforeAnythingIsKept() {
        assertThatThrownBy(() -> corpus.correct(List.of(new Correction.Merge("NASS", "screening"))))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("there is no concept 'screening'");
        assertThat(corpus.folder().resolve("corrections.jsonl")).doesNotExist();
    }

    @Test
    void acceptedSuggestionsAreTaggedFromStoredTextByTheNextAdd() throws Exception {
        List<Suggestion> suggestions = corpus.suggestions();
        Suggestion screening = Suggestions.find(suggestions, "NASS").orElseThrow();
        assertThat(screening.label()).isEqualTo("nucleic acid synthesis screening");
        Taxonomy grown =
                TaxonomyFile.merge(corpus.taxonomy(), List.of(screening.toConcept("", screening.kind(), List.of())));
        corpus.replaceTaxonomy(grown);
        assertThat(add().retagged()).isEqualTo(2);
        assertThat(Suggestions.find(corpus.suggestions(), "NASS")).isEmpty();
        assertThat(corpus.document(corpus.requireUnit("first.md").document()).mentions())
                .filteredOn(mention -> mention.text().equals("NASS"))
                .isNotEmpty()
                .allMatch(mention -> mention.concept().equals("nucleic-acid-synthesis-screening"));
    }

    @Test
    void mergedTermsHaveTheConceptAfterTheNextAdd() throws Exception {
        Suggestion screening = Suggestions.find(corpus.suggestions(), "NASS").orElseThrow();
        corpus.replaceTaxonomy(TaxonomyFile.merge(
                corpus.taxonomy(),
                List.of(dev.ibid.curation.NewConcept.of(
                        "check", screening.kind(), "order check", List.of(), List.of()))));
        CorrectionReport report = corpus.correct(List.of(new Correction.Merge("NASS", "check")));
        assertThat(report.addNeeded()).isTrue();
        add();
        assertThat(byUser()).isNotEmpty().allMatch(mention -> mention.concept().equals("check"));
    }

    @Test
    void correctedSentencesAreTrainedOnAndOwnModelsUsedUntilForgotten() throws Exception {
        accept("serial passage");
        List<TrainingSentence> own = corpus.curation().trainingSentences(false);
        assertThat(own).hasSize(1);
        assertThat(TrainingFile.line(own.getFirst()))
                .endsWith("\t<START:TECHNIQUE> Serial passage <END> through ferrets took eleven weeks.");
        corpus.train(new TrainRequest(own, List.of(), false, 8));
        assertThat(corpus.folder().resolve("models/mentions.bin")).exists();
        assertThat(corpus.status().stale()).isEqualTo(2);
        assertThat(add().retagged()).isEqualTo(2);
        assertThat(corpus.forgetModels()).isTrue();
        assertThat(corpus.forgetModels()).isFalse();
        assertThat(corpus.status().stale()).isEqualTo(2);
    }

    @Test
    void tooLittleToLearnFromIsSaidAndLeavesTheCorpusAsItWas() {
        TrainingSentence bare = new TrainingSentence(0, 0, "Nothing here.", List.of(), ClaimLabel.FACT, "");
        TrainRequest mentions = new TrainRequest(List.of(bare), List.of(), false, 1);
        assertThatThrownBy(() -> corpus.train(mentions))
                .isInstanceOf(TrainingFormatException.class)
                .hasMessageContaining("no technique and no control is marked");
        TrainRequest claims = new TrainRequest(List.of(), List.of(bare), false, 1);
        assertThatThrownBy(() -> corpus.train(claims))
                .isInstanceOf(TrainingFormatException.class)
                .hasMessageContaining("two different labels");
        assertThat(corpus.folder().resolve("models")).doesNotExist();
    }

    @Test
    void aModelThatCannotBeReadIsSaid() throws Exception {
        Path models = Files.createDirectories(corpus.folder().resolve("models"));
        Files.writeString(models.resolve("mentions.bin"), "no model");
        assertThatThrownBy(() -> corpus.status())
                .hasMessageContaining("train it again, or remove the file to use the built-in one");
    }

    @Test
    void mentionsAreFoundByTheirPrintedIds() throws Exception {
        FoundMention place =
                corpus.curation().findPlaces("split orders", Optional.empty()).getFirst();
        String printed = place.id().print(8);
        assertThat(corpus.curation().requireMention(printed).anchor()).isEqualTo(place.anchor());
        assertThatThrownBy(() -> corpus.curation().requireMention("split orders"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("no id of a mention");
        String beyond = place.id().document().prefix(8) + ":10-9999";
        assertThatThrownBy(() -> corpus.curation().requireMention(beyond))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("is not inside it");
    }
}
