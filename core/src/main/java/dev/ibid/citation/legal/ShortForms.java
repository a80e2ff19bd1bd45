package dev.ibid.citation.legal;

import dev.ibid.citation.Citation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * Resolves short forms to the citation they repeat, where only one can be meant. A form that is not resolved keeps an
 * empty key and says why.
 */
final class ShortForms {
    /** Type of short forms. */
    static final String TYPE = "short";

    /** How keys of forms that are not resolved yet begin. */
    static final String PENDING = "\u0000";

    static final String IBID = PENDING + "ibid";
    static final String SECTION = PENDING + "section";
    static final String NOTE = PENDING + "note:";

    /** Text between a citation and "Id." beyond which another source may have come between. */
    private static final int WIDEST_GAP = 600;

    /** Citations of one sentence that are compared; with more, which one is meant is not certain. */
    private static final int MOST_COMPARED = 32;

    private static final String SEVERAL = " several sources";

    private final String text;
    private final IntFunction<List<Citation>> citationsOfNote;
    private final List<Citation> out = new ArrayList<>();
    private final Map<String, String> byHead = new HashMap<>();

    /** @param citationsOfNote the citations that stand in the note of a number; empty if there is no such note */
    ShortForms(String text, IntFunction<List<Citation>> citationsOfNote) {
        this.text = text;
        this.citationsOfNote = citationsOfNote;
    }

    /** {@return the citations in the same order, short forms resolved or with a reason} */
    List<Citation> resolve(List<Citation> found) {
        for (Citation citation : found) {
            Citation done = citation.normalized().startsWith(PENDING) ? resolve(citation) : citation;
            out.add(done);
            remember(done);
        }
        return out;
    }

    private void remember(Citation citation) {
        String key = citation.normalized();
        int page = key.lastIndexOf('/');
        if (page > 0 && !citation.type().equals(TYPE)) {
            byHead.merge(key.substring(0, page + 1), key, (a, b) -> a.equals(b) ? a : SEVERAL);
        }
    }

    private Citation resolve(Citation form) {
        String kind = form.normalized();
        if (kind.equals(IBID)) {
            return before(form, false);
        }
        if (kind.equals(SECTION)) {
            return before(form, true);
        }
        if (kind.startsWith(NOTE)) {
            return note(form, Integer.parseInt(kind.substring(NOTE.length())));
        }
        String full = byHead.getOrDefault(kind.substring(PENDING.length()), "");
        if (full.isEmpty()) {
            return unresolved(form, "no full citation of this volume before it");
        }
        return full.equals(SEVERAL)
                ? unresolved(form, "several sources in this volume before it")
                : resolved(form, full, "short form of the full citation before it");
    }

    private Citation note(Citation form, int number) {
        List<Citation> there = citationsOfNote.apply(number);
        List<String> keys = there.stream()
                .map(Citation::normalized)
                .filter(k -> !k.isEmpty() && !k.startsWith(PENDING))
                .distinct()
                .toList();
        if (keys.isEmpty()) {
            return unresolved(form, "no citation known in note " + number);
        }
        return keys.size() > 1
                ? unresolved(form, "several sources in note " + number)
                : resolved(form, keys.getFirst(), "the source of note " + number);
    }

    private Citation before(Citation form, boolean section) {
        if (out.isEmpty() || form.span().start() - out.getLast().span().end() > WIDEST_GAP) {
            return unresolved(form, "no citation shortly before it");
        }
        Citation first = out.getLast();
        List<String> others = new ArrayList<>(List.of(first.normalized()));
        int oldest = Math.max(0, out.size() - MOST_COMPARED);
        for (int i = out.size() - 2; i >= oldest && sameSentence(out.get(i), out.get(i + 1)); i--) {
            if (isParallel(out.get(i), out.get(i + 1))) {
                first = out.get(i);
                others.clear();
            } else if (section && !isSection(out.get(i))) {
                continue;
            }
            others.add(out.get(i).normalized());
        }
        if (first.normalized().isEmpty() || (section && !isSection(first))) {
            return unresolved(form, "what stands before it is not resolved or of another kind");
        }
        return others.stream().distinct().count() > 1
                ? unresolved(form, "several sources before it")
                : resolved(form, first.normalized(), "the source cited before it");
    }

    private static boolean isSection(Citation citation) {
        String key = citation.normalized();
        return key.startsWith("usc:") || (key.startsWith("cfr:") && key.indexOf('.') > 0 && !key.contains(".."));
    }

    /** Parallel citations of one source stand side by side: "467 U.S. 837, 104 S. Ct. 2778". */
    private boolean isParallel(Citation left, Citation right) {
        boolean twice = (left.type().equals("case") && right.type().equals("case"))
                || (left.type().equals("publ") && right.type().equals("stat"))
                || (left.type().equals("eo") && right.type().equals("fr"));
        return twice && text.substring(left.span().end(), right.span().start()).length() <= 10;
    }

    private boolean sameSentence(Citation left, Citation right) {
        int from = left.span().end();
        int to = right.span().start();
        if (to < from || to - from > WIDEST_GAP) {
            return false;
        }
        for (int i = from; i < to - 1; i++) {
            boolean ends = text.charAt(i) == '.'
                    && Character.isWhitespace(text.charAt(i + 1))
                    && i - 1 > from
                    && (Chars.isLower(text.charAt(i - 1)) || text.charAt(i - 1) == ')');
            if (ends || (text.charAt(i) == '\n' && text.charAt(i + 1) == '\n')) {
                return false;
            }
        }
        return true;
    }

    private static Citation resolved(Citation form, String key, String how) {
        return with(form, key, how);
    }

    private static Citation unresolved(Citation form, String why) {
        return with(form, "", "unresolved: " + why);
    }

    private static Citation with(Citation form, String key, String note) {
        return new Citation(form.span(), form.text(), TYPE, key, form.pinpoint(), Citation.NO_REFERENCE, note);
    }
}
