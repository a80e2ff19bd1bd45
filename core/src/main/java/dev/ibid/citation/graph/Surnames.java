package dev.ibid.citation.graph;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Surnames in a pointer such as "Guo et al. (2024)" or "see Tennfjord and Abernethy-Kato 2025, 14". */
final class Surnames {
    private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}[\\p{L}'\u2019-]{1,40}");

    private Surnames() {}

    static List<String> in(String text) {
        return CAPITALISED
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(NormalizedTitle::compact)
                .toList();
    }
}
