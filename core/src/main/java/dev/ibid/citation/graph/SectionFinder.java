package dev.ibid.citation.graph;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the section of a legal text that a key names, by its headings: "§ 744.21 …", "Part 744—…", "Supplement No. 4 to
 * Part 744", "3A090 …".
 */
final class SectionFinder {
    private static final Pattern NUMBERED = Pattern.compile(
            "(?:§{1,2}|(?i:sec(?:tion|\\.)?))?\\s{0,3}(\\d{1,5}[a-z]{0,2}(?:\\.\\d{1,5}[a-z]{0,2})?(?:-\\d{1,4})?)\\.?(?![\\w.-]).*",
            Pattern.DOTALL);
    private static final Pattern PART = Pattern.compile("(?i)(?:pt\\.|part)\\s{1,3}(\\d{1,5})\\b.*", Pattern.DOTALL);
    private static final Pattern ATTACHED = Pattern.compile(
            "(?i)(supplement|appendix|subpart)\\s{1,3}(?:no\\.\\s{0,2})?([\\w.]{1,6}?)(?:\\s{1,3}to\\s{1,3}(?:subpart \\w+ of )?part\\s{1,3}(\\d{1,5}))?\\b(?:[^\\w].*)?",
            Pattern.DOTALL);
    private static final Pattern ECCN = Pattern.compile("(?:ECCN )?(\\d[A-E]\\d{3})\\b.*", Pattern.DOTALL);
    private static final Map<String, String> SHORT =
            Map.of("supplement", "supp-", "appendix", "app-", "subpart", "subpart-");

    private final Map<String, Section> byLabel = new HashMap<>();

    SectionFinder(List<Section> sections) {
        String part = "";
        for (Section section : sections) {
            String heading = section.heading().strip();
            Matcher matcher = PART.matcher(heading);
            if (matcher.matches()) {
                part = matcher.group(1);
                byLabel.putIfAbsent("part " + part, section);
            } else if ((matcher = ATTACHED.matcher(heading)).matches()) {
                String of = matcher.group(3) == null ? part : matcher.group(3);
                String kind = SHORT.getOrDefault(matcher.group(1).toLowerCase(Locale.ROOT), "");
                byLabel.putIfAbsent(of + "/" + kind + matcher.group(2), section);
            } else if ((matcher = ECCN.matcher(heading)).matches()) {
                byLabel.putIfAbsent(matcher.group(1), section);
            } else if ((matcher = NUMBERED.matcher(heading)).matches()) {
                byLabel.putIfAbsent("§ " + matcher.group(1), section);
            }
        }
    }

    /** The narrowest section that holds all that the key names; of a range, the section of its lower end. */
    Optional<Section> find(CitationKey key) {
        List<String> path = key.path();
        return switch (key.scheme()) {
            case "cfr" -> ofRegulation(path);
            case "eccn" -> get(path, 0, "");
            case "usc" -> get(path, 1, "§ ");
            default -> Optional.empty();
        };
    }

    private Optional<Section> ofRegulation(List<String> path) {
        if (path.size() < 2) {
            return Optional.empty();
        }
        Optional<Section> narrow = Optional.empty();
        if (path.size() > 2) {
            String next = path.get(2);
            narrow = Character.isDigit(next.charAt(0))
                    ? Optional.ofNullable(byLabel.get("§ " + path.get(1) + "." + next))
                    : Optional.ofNullable(byLabel.get(path.get(1) + "/" + next));
        }
        return narrow.or(() -> get(path, 1, "part "));
    }

    private Optional<Section> get(List<String> path, int at, String label) {
        return path.size() > at ? Optional.ofNullable(byLabel.get(label + path.get(at))) : Optional.empty();
    }

    /** Whether a heading names the unit itself or the part it belongs to. */
    boolean holds(CitationKey key) {
        return find(key).isPresent();
    }
}
