package dev.ibid.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A quantity of one statement and its counterpart in the other: of the same kind and unit, and counting the same.
 *
 * @param first of the first statement
 * @param second of the second statement
 * @param match how their values stand to each other
 */
record QuantityPair(Quantity first, Quantity second, QuantityMatch match) {
    private static final Set<String> LIGHT = lightStems();
    private static final Set<String> LIMIT_WORDS =
            Set.of("threshold", "limit", "minimum", "maximum", "ceil", "floor", "cap", "valu");

    /** Pairs each quantity of the first statement with its best counterpart; equal values go first. */
    static List<QuantityPair> of(Statement a, Statement b) {
        List<QuantityPair> all = new ArrayList<>();
        for (Quantity first : a.quantities()) {
            for (Quantity second : b.quantities()) {
                if (comparable(first, second)) {
                    all.add(new QuantityPair(first, second, match(first, second)));
                }
            }
        }
        all.sort((x, y) -> {
            if (x.sameEvent() != y.sameEvent()) {
                return x.sameEvent() ? -1 : 1;
            }
            int byMatch = x.match().compareTo(y.match());
            return byMatch != 0 ? byMatch : Integer.compare(y.sharedSubject(), x.sharedSubject());
        });
        Set<Quantity> usedFirst = new HashSet<>();
        Set<Quantity> usedSecond = new HashSet<>();
        List<QuantityPair> pairs = new ArrayList<>();
        for (QuantityPair pair : all) {
            if (!usedFirst.contains(pair.first()) && !usedSecond.contains(pair.second())) {
                usedFirst.add(pair.first());
                usedSecond.add(pair.second());
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }

    /** Of two limits neither leaves room for the other: "the threshold is 4,000" against "4800 or more". */
    private static QuantityMatch match(Quantity a, Quantity b) {
        QuantityMatch match = QuantityMatch.of(a, b);
        boolean limits = a.kind() == QuantityKind.COUNT && a.counted().isEmpty() && isLimit(a) && isLimit(b);
        return match == QuantityMatch.COMPATIBLE && limits ? QuantityMatch.DIFFERENT : match;
    }

    private static boolean comparable(Quantity a, Quantity b) {
        if (a.kind() != b.kind() || !a.unit().equals(b.unit())) {
            return false;
        }
        if (a.kind() == QuantityKind.DATE) {
            return QuantityMatch.of(a, b).agrees() || governor(a).equals(governor(b));
        }
        if (a.kind() != QuantityKind.COUNT) {
            return true;
        }
        if (a.counted().isEmpty() || b.counted().isEmpty()) {
            boolean value = QuantityMatch.of(a, b).agrees();
            return a.counted().isEmpty() && b.counted().isEmpty() && sameMeasure(a, b) || value && shares(a, b);
        }
        return sameThings(a.counted(), b.counted());
    }

    /** Whether something in what is counted or measured is shared, where one side does not name the things. */
    private static boolean shares(Quantity a, Quantity b) {
        return a.low().precision() >= 2
                && (overlap(a.counted(), b.subject())
                        || overlap(a.subject(), b.counted())
                        || overlap(a.subject(), b.subject())
                        || a.low().stripTrailingZeros().precision() >= 3);
    }

    private static boolean overlap(List<String> a, List<String> b) {
        return a.stream().anyMatch(b::contains);
    }

    /** The last word names the things; what stands before it may narrow them down differently. */
    private static boolean sameThings(List<String> a, List<String> b) {
        boolean head = a.getLast().equals(b.getLast());
        List<String> moreA = a.subList(0, a.size() - 1);
        List<String> moreB = b.subList(0, b.size() - 1);
        boolean narrowed =
                !moreA.isEmpty() && !moreB.isEmpty() && moreA.stream().noneMatch(moreB::contains);
        return head && !narrowed;
    }

    /** Whether two bare numbers are values of the same measure; a limit is not the value of a thing. */
    private static boolean sameMeasure(Quantity a, Quantity b) {
        long shared =
                a.subject().stream().filter(b.subject()::contains).distinct().count();
        return shared >= 2 && isLimit(a) == isLimit(b);
    }

    static boolean isLimit(Quantity quantity) {
        return quantity.bound() == QuantityBound.AT_LEAST
                || quantity.bound() == QuantityBound.AT_MOST
                || quantity.subject().stream().anyMatch(LIMIT_WORDS::contains);
    }

    /** Whether both are dates on which the same is said to have happened. */
    boolean sameEvent() {
        return first.kind() == QuantityKind.DATE
                && !governor(first).isEmpty()
                && governor(first).equals(governor(second));
    }

    /** Returns the word that says what happened on a date: the nearest before it that means something. */
    private static String governor(Quantity date) {
        for (String stem : date.subject().reversed()) {
            if (!LIGHT.contains(stem)) {
                return stem;
            }
        }
        return "";
    }

    private static Set<String> lightStems() {
        return WordList.set("light-verbs.txt").stream().map(Stemmer::stem).collect(Collectors.toUnmodifiableSet());
    }

    int sharedSubject() {
        return (int) first.subject().stream()
                .filter(second.subject()::contains)
                .distinct()
                .count();
    }
}
