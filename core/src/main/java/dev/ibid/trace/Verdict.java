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

    /**
     * Decides.
     *
     * @param works what the claim cites
     * @param found what bears on it
     * @param quotations quoted strings in it
     * @param foreign whether the cited documents do not even have the claim's words
     */
    static Verdict of(List<CitedWork> works, List<Evidence> found, List<CheckedQuotation> quotations, boolean foreign) {
        Optional<CheckedQuotation> altered =
                quotations.stream().filter(q -> q.state() == State.ALTERED).findFirst();
        if (altered.isPresent()) {
            String changes = String.join("; ", altered.get().changes());
            return decided(
                    AuditState.QUOTATION_ALTERED, "The quotation is changed: " + changes + ".", List.of(), found);
        }
        List<Evidence> conflicts =
                found.stream().filter(e -> e.relation() == Relation.CONFLICT).toList();
        List<Evidence> citedConflicts =
                conflicts.stream().filter(Evidence::cited).toList();
        if (!citedConflicts.isEmpty()
                && outweighs(
                        citedConflicts, found.stream().filter(Evidence::cited).toList())) {
            return decided(AuditState.CITED_BUT_DIFFERENT, because(citedConflicts), citedConflicts, found);
        }
        if (!conflicts.isEmpty() && outweighs(conflicts, found)) {
            return decided(AuditState.CONTRADICTED, because(conflicts), conflicts, found);
        }
        boolean quoted = quotations.stream().anyMatch(q -> q.state() == State.EXACT);
        return works.isEmpty() ? uncited(found, quoted) : cited(works, found, quoted, foreign);
    }

    private static Verdict cited(List<CitedWork> works, List<Evidence> found, boolean quoted, boolean foreign) {
        boolean known = works.stream().anyMatch(work -> !work.documents().isEmpty());
        List<Evidence> support =
                found.stream().filter(Evidence::cited).filter(Verdict::bearsOut).toList();
        if (!support.isEmpty() || quoted && known) {
            return decided(AuditState.CITED_AND_SUPPORTED, "A cited document says so.", support, found);
        }
        if (works.stream().allMatch(work -> work.citation().isEmpty())) {
            return uncited(found, quoted);
        }
        if (foreign) {
            return decided(
                    AuditState.CITED_BUT_DIFFERENT, "The cited document says nothing of the kind.", List.of(), found);
        }
        String why = known
                ? "The cited document speaks of it, but whether it says so is not clear."
                : "The corpus does not have the cited source.";
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
        boolean numbers = conflicts.stream()
                .anyMatch(e -> e.comparison().reasons().getFirst().kind() == ReasonKind.DIFFERENT_QUANTITY);
        List<Evidence> agreeing = found.stream()
                .filter(evidence ->
                        !numbers && evidence.relation() == Relation.RESTATEMENT || statesTheSame(evidence, disputed))
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
                state,
                explanation,
                order.stream()
                        .limit(Math.max(KEPT, Math.min(deciding.size(), 2 * KEPT)))
                        .toList());
    }
}
