package dev.ibid.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * Finds the labels of a taxonomy in tokens: longest match, from left to right, techniques and controls apart from the
 * other kinds, which may overlap them.
 */
final class TaxonomyMatcher {
    private static final Comparator<TaxonomyMatch> BEST = Comparator.comparingInt(TaxonomyMatch::length)
            .thenComparingInt(match -> match.label().needsSupport() ? 0 : 1)
            .thenComparing(match -> match.label().concept().id(), Comparator.reverseOrder());

    private final LabelTrie trie;

    TaxonomyMatcher(LabelTrie trie) {
        this.trie = trie;
    }

    /** {@return all matches, in order of their first token; matches of one group do not overlap} */
    List<TaxonomyMatch> match(Tokens tokens) {
        int[] forms = new int[tokens.size()];
        for (int i = 0; i < forms.length; i++) {
            forms[i] = trie.formId(WordForm.of(tokens.word(i)));
        }
        List<TaxonomyMatch> found = new ArrayList<>();
        int freeMechanism = 0;
        int freeOther = 0;
        for (int i = 0; i < forms.length; i++) {
            if (forms[i] < 0 || trie.step(0, forms[i]) == LongIntMap.ABSENT) {
                continue;
            }
            List<TaxonomyMatch> here = startingAt(tokens, forms, i);
            if (i >= freeMechanism) {
                freeMechanism = take(here, TaxonomyMatch::isMechanism, found, freeMechanism);
            }
            if (i >= freeOther) {
                freeOther = take(here, match -> !match.isMechanism(), found, freeOther);
            }
        }
        return insideNoName(found);
    }

    private static int take(
            List<TaxonomyMatch> here, Predicate<TaxonomyMatch> group, List<TaxonomyMatch> found, int free) {
        return here.stream()
                .filter(group)
                .max(BEST)
                .map(best -> {
                    found.add(best);
                    return best.last() + 1;
                })
                .orElse(free);
    }

    private List<TaxonomyMatch> startingAt(Tokens tokens, int[] forms, int first) {
        List<TaxonomyMatch> here = new ArrayList<>();
        int node = 0;
        for (int at = first; at < forms.length && forms[at] >= 0; at++) {
            node = trie.step(node, forms[at]);
            if (node == LongIntMap.ABSENT) {
                break;
            }
            for (Label label : trie.labelsAt(node)) {
                if (label.fits(tokens, first) && standsFree(tokens, first, at)) {
                    here.add(new TaxonomyMatch(first, at, label));
                }
            }
        }
        return here;
    }

    /** Whether no hyphen ties the words to a name or number, as in "R1-Distill-Qwen"; "SFT-distilled" is free. */
    private static boolean standsFree(Tokens tokens, int first, int last) {
        boolean tiedBefore = tokens.gluedBefore(first)
                && (hasDigit(tokens.word(first - 1))
                        || (isCapital(tokens.word(first)) && isCapital(tokens.word(first - 1))));
        boolean tiedAfter =
                tokens.gluedAfter(last) && (isCapital(tokens.word(last + 1)) || hasDigit(tokens.word(last + 1)));
        return !tiedBefore && !tiedAfter;
    }

    private static boolean isCapital(String word) {
        return Character.isUpperCase(word.charAt(0));
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** Leaves out a technique or control that is only part of the name of a body or statute. */
    private static List<TaxonomyMatch> insideNoName(List<TaxonomyMatch> found) {
        return found.stream()
                .filter(match -> !match.isMechanism() || found.stream().noneMatch(other -> names(other, match)))
                .toList();
    }

    private static boolean names(TaxonomyMatch name, TaxonomyMatch inside) {
        return switch (name.kind()) {
            case ACTOR, INSTRUMENT ->
                name.first() <= inside.first() && inside.last() <= name.last() && name.length() > inside.length();
            case TECHNIQUE, CONTROL, ARTIFACT -> false;
        };
    }
}
