package dev.ibid.trace;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Sentence;
import dev.ibid.document.Block;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.UnitId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/** Reads sentences of the corpus with what stands around them. Keeps what it has read; for one thread. */
final class CorpusSentences {
    /** Documents kept in memory; a trace touches some dozens, and an audit returns to the same ones. */
    private static final int KEPT = 48;

    /** Share of a claim's weighted words that a document must lack to have nothing of the kind. */
    private static final double FOREIGN = 0.85;

    /** In shorter claims one missing word would decide. */
    private static final int MIN_WORDS = 6;

    /** Prepared sentences kept in memory, some kilobytes each. */
    private static final int KEPT_STATEMENTS = 10_000;

    private final IndexSnapshot snapshot;
    private final Map<UnitId, Statement> statements = new HashMap<>();
    private final Map<DocumentId, AnnotatedDocument> kept = new LinkedHashMap<>(16, 0.75f, true);

    CorpusSentences(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    AnnotatedDocument document(DocumentId id) throws CorpusException {
        AnnotatedDocument known = kept.get(id);
        if (known != null) {
            return known;
        }
        AnnotatedDocument document = snapshot.readDocument(id);
        kept.put(id, document);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
        return document;
    }

    /**
     * Whether the works that a claim points to are all at hand and, even taken whole, lack most of what it speaks of. Less
     * than that proves nothing: a source may say the same in other words.
     */
    boolean areForeign(Statement claim, List<CitedWork> works, WordWeights weights) throws CorpusException {
        Set<String> words = new HashSet<>();
        claim.tokens().stream().filter(Token::content).map(Token::stem).forEach(words::add);
        boolean known = works.stream().allMatch(work -> !work.documents().isEmpty());
        if (!known || works.isEmpty() || words.size() < MIN_WORDS) {
            return false;
        }
        double all = words.stream().mapToDouble(weights::of).sum();
        for (DocumentId id : CitedWorks.documents(works)) {
            for (Token token : Tokenizer.tokens(document(id).source().text())) {
                words.remove(token.stem());
            }
        }
        return words.stream().mapToDouble(weights::of).sum() / all > FOREIGN;
    }

    /** Returns the sentences that a stretch touches. */
    List<At> touching(Candidate candidate) throws CorpusException {
        AnnotatedDocument document = document(candidate.document());
        List<At> found = new ArrayList<>();
        for (int i = 0; i < document.sentences().size(); i++) {
            Span span = document.sentences().get(i).span();
            if (span.overlaps(candidate.span()) && asserts(document, span)) {
                found.add(new At(document, i));
            }
        }
        return found;
    }

    /** Returns a sentence prepared for comparison; an audit meets the same ones again and again. */
    Statement statement(At at) {
        if (statements.size() >= KEPT_STATEMENTS) {
            statements.clear();
        }
        return statements.computeIfAbsent(at.id(), id -> at.statement());
    }

    /** Bibliographies, headings and page numbers assert nothing that could be evidence. */
    private static boolean asserts(AnnotatedDocument document, Span span) {
        return document.source()
                .findBlock(span.start())
                .map(block -> block.kind().mayClaim())
                .orElse(true);
    }

    /** Returns the sentence with an id. */
    At require(UnitId id) throws CorpusException {
        if (!snapshot.contains(id.document())) {
            throw new NoSuchElementException("the corpus has no document " + id.document());
        }
        AnnotatedDocument document = document(id.document());
        if (id.number() < 1 || id.number() > document.sentences().size()) {
            throw new NoSuchElementException("document " + id.document().prefix(8) + " has no sentence " + id.number());
        }
        return new At(document, id.number() - 1);
    }

    /**
     * A sentence of a document.
     *
     * @param document the document
     * @param index of the sentence, counted from 0
     */
    record At(AnnotatedDocument document, int index) {
        UnitId id() {
            return UnitId.claim(document.source().id(), index + 1);
        }

        Sentence sentence() {
            return document.sentences().get(index);
        }

        Span span() {
            return sentence().span();
        }

        String text() {
            return span().of(document.source().text());
        }

        Place place() {
            return Place.of(document.source(), span());
        }

        Statement statement() {
            return Statement.of(document.source().text(), span(), document.mentions());
        }

        /** Returns the words of the sentence so many places on, if it is in the same block. */
        String neighbour(int by) {
            int at = index + by;
            if (at < 0 || at >= document.sentences().size()) {
                return "";
            }
            Span other = document.sentences().get(at).span();
            Optional<Block> block = document.source().findBlock(span().start());
            boolean same = block.isPresent() && block.get().span().contains(other);
            return same ? other.of(document.source().text()) : "";
        }
    }
}
