package dev.ibid;

import dev.ibid.CheckedCorrection.State;
import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Sentence;
import dev.ibid.annotate.TrainingSentence;
import dev.ibid.curation.Anchor;
import dev.ibid.curation.Correction;
import dev.ibid.curation.Corrections;
import dev.ibid.curation.TrainingExport;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.SequencedSet;

/**
 * What a person who corrects a corpus needs to see of it: places to point at, what became of earlier corrections, and the
 * sentences to train on. Made by {@link Corpus#curation()}; safe for any thread.
 */
public final class Curation {
    private final CorpusFolder folder;
    private final View view;

    Curation(CorpusFolder folder, View view) {
        this.folder = folder;
        this.view = view;
    }

    /**
     * {@return the place that a printed id such as {@code 4f2a17:120-135} names}
     *
     * @param name as {@link dev.ibid.curation.MentionId#print} gives it
     * @throws NoSuchElementException if it is no such id, or the corpus has no such place
     * @throws CorpusException if the corpus cannot be read
     */
    public FoundMention requireMention(String name) throws CorpusException {
        return view.read(now -> {
            Names.Place place = new Names(folder, now.snapshot()).requirePlace(name);
            AnnotatedDocument document = now.snapshot().readDocument(place.document());
            if (place.span().isEmpty()
                    || place.span().end() > document.source().text().length()) {
                throw new NoSuchElementException("the text of the document has "
                        + document.source().text().length() + " code units, and " + name + " is not inside it");
            }
            return MentionSearch.at(document, place.span());
        });
    }

    /**
     * {@return the mentions of exactly these words, in any case, in order of document and place}
     *
     * @param words of the mentions
     * @param document where to look; empty for the whole corpus
     * @throws CorpusException if the corpus cannot be read
     */
    public List<FoundMention> findMentions(String words, Optional<DocumentId> document) throws CorpusException {
        return search(document, found -> MentionSearch.mentions(found, words));
    }

    /**
     * {@return every place where these words stand in a sentence, in any case and as whole words, mention or not}
     *
     * @param words to look for
     * @param document where to look; empty for the whole corpus
     * @throws CorpusException if the corpus cannot be read
     */
    public List<FoundMention> findPlaces(String words, Optional<DocumentId> document) throws CorpusException {
        return search(document, found -> MentionSearch.places(found, words));
    }

    /** Looks through one document. */
    private interface Looking {
        List<FoundMention> in(AnnotatedDocument document);
    }

    private List<FoundMention> search(Optional<DocumentId> document, Looking looking) throws CorpusException {
        return view.read(now -> {
            List<FoundMention> found = new ArrayList<>();
            for (DocumentId id : document.map(List::of).orElse(now.snapshot().documentIds())) {
                found.addAll(looking.in(now.snapshot().readDocument(id)));
            }
            return List.copyOf(found);
        });
    }

    /**
     * {@return where words stand that share something with a mention, as needed to move its bounds; the nearest start wins}
     *
     * @param found the mention
     * @param words the right words, in any case
     * @throws CorpusException if the corpus cannot be read
     */
    public Optional<Anchor> findAround(FoundMention found, String words) throws CorpusException {
        Span span = found.anchor().span();
        return findPlaces(words, Optional.of(found.anchor().document())).stream()
                .map(FoundMention::anchor)
                .filter(anchor -> anchor.span().overlaps(span))
                .min(Comparator.comparingInt(anchor -> Math.abs(anchor.span().start() - span.start())));
    }

    /**
     * {@return the place of a sentence}
     *
     * @param sentence a claim, or a sentence that is none and may become one
     * @throws NoSuchElementException if the document has no such sentence, or the id is not that of a sentence
     * @throws CorpusException if the corpus cannot be read
     */
    public Anchor requireSentence(UnitId sentence) throws CorpusException {
        AnnotatedDocument document = view.read(now -> now.snapshot().readDocument(sentence.document()));
        List<Sentence> sentences = document.sentences();
        if (sentence.unit() != Unit.CLAIM || sentence.number() > sentences.size()) {
            throw new NoSuchElementException(
                    "a sentence is named by document and number, as in 4f2a.17; this document has " + sentences.size()
                            + " sentences");
        }
        return Anchor.of(document.source(), sentences.get(sentence.number() - 1).span());
    }

    /**
     * {@return every correction and whether it applies, in the order in which they were made}
     *
     * @throws CorpusException if the corpus cannot be read
     * @throws IOException if the corrections cannot be read
     */
    public List<CheckedCorrection> checkCorrections() throws CorpusException, IOException {
        Corrections corrections = folder.readCorrections();
        return view.read(now -> {
            List<CheckedCorrection> checked = new ArrayList<>();
            for (Correction correction : corrections.list()) {
                Optional<Anchor> place = correction.place();
                checked.add(new CheckedCorrection(
                        correction, place.isEmpty() ? State.APPLIES : state(now.snapshot(), place.get())));
            }
            return checked;
        });
    }

    private static State state(IndexSnapshot snapshot, Anchor anchor) throws CorpusException {
        SequencedSet<DocumentId> documents = StaleDocuments.corrected(snapshot, anchor);
        for (DocumentId id : documents) {
            if (anchor.find(snapshot.readText(id)).isPresent()) {
                return State.APPLIES;
            }
        }
        return documents.isEmpty() ? State.DOCUMENT_GONE : State.WORDS_GONE;
    }

    /**
     * {@return sentences to train on, from the documents that somebody corrected}
     *
     * @param wholeDocuments whether all sentences of those documents are taken, as is right when they were read from
     *     beginning to end; otherwise only the sentences that a correction stands in
     * @throws CorpusException if the corpus cannot be read
     * @throws IOException if the corrections cannot be read
     */
    public List<TrainingSentence> trainingSentences(boolean wholeDocuments) throws CorpusException, IOException {
        Corrections corrections = folder.readCorrections();
        return view.read(now -> {
            List<TrainingSentence> sentences = new ArrayList<>();
            for (DocumentId id : StaleDocuments.corrected(now.snapshot(), corrections)) {
                AnnotatedDocument document = now.snapshot().readDocument(id);
                sentences.addAll(
                        wholeDocuments
                                ? TrainingExport.all(document)
                                : TrainingExport.corrected(document, corrections));
            }
            return List.copyOf(sentences);
        });
    }

    /** Checks that corrections speak of concepts there are, of the kind they have. */
    static void require(List<Correction> corrections, Pipeline pipeline) {
        for (Correction correction : corrections) {
            switch (correction) {
                case Correction.Accept accept -> require(pipeline, accept.concept(), Optional.of(accept.kind()));
                case Correction.Retag retag -> require(pipeline, retag.concept(), Optional.of(retag.kind()));
                case Correction.Merge merge -> require(pipeline, merge.concept(), Optional.empty());
                case Correction.Reject reject -> {}
                case Correction.Relabel relabel -> {}
            }
        }
    }

    private static void require(Pipeline pipeline, String id, Optional<ConceptKind> kind) {
        if (id.isEmpty() && kind.isPresent()) {
            return;
        }
        ConceptKind actual = pipeline.taxonomy()
                .findConcept(id)
                .orElseThrow(() -> new NoSuchElementException(
                        "there is no concept '" + id + "'; 'ibid taxonomy list' shows all of them"))
                .kind();
        if (kind.isPresent() && kind.get() != actual) {
            throw new IllegalArgumentException("the concept " + id + " is of kind " + actual + ", not " + kind.get());
        }
    }
}
