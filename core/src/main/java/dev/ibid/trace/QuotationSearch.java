package dev.ibid.trace;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.trace.CheckedQuotation.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Looks for the quoted strings of a draft in the corpus. */
final class QuotationSearch {
    /** A quoted string is rare: its source, if the corpus has it, is among the first. */
    private static final int CANDIDATES = 10;

    /** A quotation may run beyond the passage that was found, to either side. */
    private static final int MARGIN = 600;

    /** Notes and lists of references put titles in quotation marks. */
    private static final Set<BlockKind> WITHOUT_QUOTATIONS = Set.of(
            BlockKind.FOOTNOTE, BlockKind.ENDNOTE, BlockKind.REFERENCE_ENTRY, BlockKind.PAGE_FURNITURE, BlockKind.CODE);

    private final CorpusSentences sentences;
    private final CandidateSource candidates;

    QuotationSearch(CorpusSentences sentences, CandidateSource candidates) {
        this.sentences = sentences;
        this.candidates = candidates;
    }

    /** Returns the quoted strings of a document that are long enough, as spans of its text. */
    static List<Span> quotedStrings(SourceDocument document) {
        List<Span> found = new ArrayList<>();
        for (Block block : document.blocks()) {
            if (!WITHOUT_QUOTATIONS.contains(block.kind())) {
                String text = block.span().of(document.text());
                for (Span quoted : QuotedStrings.find(text)) {
                    if (Tokenizer.tokens(quoted.of(text)).size() >= QuotationCheck.MIN_WORDS) {
                        found.add(quoted.shift(block.span().start()));
                    }
                }
            }
        }
        return found;
    }

    /**
     * Looks for one quoted string, in the documents that its sentence cites before all others.
     *
     * @param draft the draft
     * @param quoted the string, as a span of the draft's text
     * @param cited documents that the sentence cites
     * @param allowed which documents may be its source
     */
    CheckedQuotation check(AnnotatedDocument draft, Span quoted, Set<DocumentId> cited, Predicate<DocumentId> allowed)
            throws CorpusException {
        String text = draft.source().text();
        Statement quoting = Statement.of(text, around(quoted, text), List.of());
        Span inside = quoted.shift(-around(quoted, text).start());
        List<Found> found = new ArrayList<>();
        for (DocumentId document : cited) {
            add(found, quoting, inside, candidates.findIn(document, quoted.of(text), CANDIDATES), allowed);
        }
        if (found.isEmpty()) {
            add(found, quoting, inside, candidates.find(quoted.of(text), CANDIDATES), allowed);
        }
        Optional<Found> best = found.stream().min(Found::compare);
        return best.map(f -> f.checked(quoted, quoting))
                .orElseGet(() -> new CheckedQuotation(
                        quoted, quoted.of(text), State.NOT_FOUND, Optional.empty(), "", List.of()));
    }

    /** The marks belong to the stretch, so that an omission or insertion at the edge is seen as marked. */
    private static Span around(Span quoted, String text) {
        return new Span(Math.max(0, quoted.start() - 1), Math.min(text.length(), quoted.end() + 1));
    }

    private void add(
            List<Found> found, Statement quoting, Span quoted, List<Candidate> places, Predicate<DocumentId> allowed)
            throws CorpusException {
        for (Candidate candidate : places) {
            if (allowed.test(candidate.document())) {
                SourceDocument source = sentences.document(candidate.document()).source();
                Span wide = new Span(
                        Math.max(0, candidate.span().start() - MARGIN),
                        Math.min(source.text().length(), candidate.span().end() + MARGIN));
                QuotationCheck.find(quoting, quoted, Tokenizer.tokens(wide.of(source.text())))
                        .ifPresent(match -> found.add(new Found(source, wide.start(), match)));
            }
        }
    }

    /** A place that the string may be taken from. */
    private record Found(SourceDocument source, int offset, QuotationMatch match) {
        /** Exact first, then the nearest, then the earliest document. */
        int compare(Found other) {
            if (match.exact() != other.match.exact()) {
                return match.exact() ? -1 : 1;
            }
            int byShare = Double.compare(other.match.share(), match.share());
            if (byShare != 0) {
                return byShare;
            }
            int byDate =
                    source.metadata().date().compareTo(other.source.metadata().date());
            return byDate != 0 ? byDate : source.id().compareTo(other.source.id());
        }

        CheckedQuotation checked(Span quoted, Statement quoting) {
            Span original = match.original().shift(offset);
            String wide = source.text().substring(offset);
            List<String> changes = match.differences().stream()
                    .map(difference -> QuotationReasons.describe(difference, quoting.text(), wide))
                    .toList();
            return new CheckedQuotation(
                    quoted,
                    match.quoted().of(quoting.text()),
                    match.exact() ? State.EXACT : State.ALTERED,
                    Optional.of(Place.of(source, original)),
                    original.of(source.text()),
                    changes);
        }
    }
}
