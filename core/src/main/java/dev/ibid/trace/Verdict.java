package dev.ibid.trace;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.trace.CheckedQuotation.State;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How a claim stands, given what was found for it.
 *
 * @param state how it stands
 * @param explanation one sentence that says why
 * @param evidence what decided it, then the rest
 */
record Verdict(AuditState state, String explanation, List<Evidence> evidence) {
    /** Evidence kept with a claim, beside what decided its state. */
    private static final int KEPT = 3;

    static Verdict of(List<CitedWork> works, List<Evidence> found, List<CheckedQuotation> quotations) {
        Set<DocumentId> cited = CitedWorks.documents(works);
        Optional<CheckedQuotation> altered =
                quotations.stream().filter(q -> q.state() == State.ALTERED).findFirst();
        if (altered.isPresent()) {
            String changes = String.join("; ", altered.get().changes());
            return decided(AuditState.QUOTATION_ALTERED, "The quotation is changed: " + changes + ".", List.of(), found);
        }
        List<Evidence> conflicts =
                found.stream().filter(e -> e.relation() == Relation.CONFLICT).toList();
        List<Evidence> citedConflicts = conflicts.stream().filter(Evidence::cited).toList();
        if (!citedConflicts.isEmpty() && outweighs(citedConflicts, found.stream().filter(Evidence::cited).toList())) {
            return decided(AuditState.CITED_BUT_DIFFERENT, because(citedConflicts), citedConflicts, found);
        }
        if (!conflicts.isEmpty() && outweighs(conflicts, found)) {
            return decided(AuditState.CONTRADICTED, because(conflicts), conflicts, found);
        }
        boolean quoted = quotations.stream().anyMatch(q -> q.state() == State.EXACT);
        return works.isEmpty() ? uncited(found, quoted) : cited(works, cited, found, quoted);
    }

    private static Verdict cited(
            List<CitedWork> works, Set<DocumentId> cited, List<Evidence> found, boolean quoted) {
        List<Evidence> fromCited = found.stream().filter(Evidence::cited).toList();
        List<Evidence> support = fromCited.stream().filter(Verdict::bearsOut).toList();
        if (!support.isEmpty() || quoted && !cited.isEmpty()) {
            return decided(AuditState.CITED_AND_SUPPORTED, "A cited document says so.", support, found);
        }
        boolean allKnown = works.stream().noneMatch(work -> work.documents().isEmpty());
        if (allKnown && fromCited.isEmpty()) {
            return decided(
                    AuditState.CITED_BUT_DIFFERENT, "The cited document says nothing of the kind.", List.of(), found);
        }
        String why = cited.isEmpty()
                ? "The corpus does not have the cited source."
                : "The cited document speaks of it, but whether it says so is not clear.";
        List<Evidence> elsewhere = found.stream().filter(Verdict::bearsOut).toList();
        return decided(
                AuditState.CITED_UNCONFIRMED,
                elsewhere.isEmpty() ? why : why + " Another document bears it out.",
                elsewhere,
                found);
    }

    private static Verdict uncited(List<Evidence> found, boolean quoted) {
        List<Evidence> support = found.stream().filter(Verdict::bearsOut).toList();
        return support.isEmpty() && !quoted
                ? decided(AuditState.NOTHING_FOUND, "The corpus has nothing that clearly bears on it.", support, found)
                : decided(AuditState.SUPPORTED_ELSEWHERE, "It cites nothing; the corpus bears it out.", support, found);
    }

    private static boolean bearsOut(Evidence evidence) {
        return evidence.saysTheSame() || evidence.relation() == Relation.SUPPORT;
    }

    /** Whether more documents say otherwise than state the same quantity, or the same claim. */
    private static boolean outweighs(List<Evidence> conflicts, List<Evidence> found) {
        Set<DocumentId> against = documents(conflicts);
        List<Span> disputed = conflicts.stream()
                .flatMap(evidence -> evidence.comparison().reasons().getFirst().first().stream())
                .toList();
        List<Evidence> agreeing = found.stream()
                .filter(evidence -> evidence.relation() == Relation.RESTATEMENT || statesTheSame(evidence, disputed))
                .toList();
        Set<DocumentId> inFavour = documents(agreeing);
        inFavour.removeAll(against);
        return against.size() > inFavour.size();
    }

    private static boolean statesTheSame(Evidence evidence, List<Span> disputed) {
        return evidence.relation() != Relation.CONFLICT
                && evidence.comparison().reasons().stream()
                        .filter(reason -> reason.kind() == ReasonKind.SAME_QUANTITY)
                        .anyMatch(reason -> reason.first().stream().anyMatch(disputed::contains));
    }

    private static Set<DocumentId> documents(List<Evidence> evidence) {
        return evidence.stream().map(each -> each.id().document()).collect(Collectors.toSet());
    }

    private static String because(List<Evidence> conflicts) {
        Evidence first = conflicts.getFirst();
        String title = first.place().title().isEmpty()
                ? first.place().source()
                : first.place().title();
        return first.comparison().reasons().getFirst().sentence() + " (" + title + ")";
    }

    private static Verdict decided(
            AuditState state, String explanation, List<Evidence> deciding, List<Evidence> found) {
        List<Evidence> order = new ArrayList<>(deciding);
        found.stream().filter(each -> !deciding.contains(each)).forEach(order::add);
        return new Verdict(
                state, explanation, order.stream().limit(Math.max(KEPT, Math.min(deciding.size(), 2 * KEPT))).toList());
    }
}
