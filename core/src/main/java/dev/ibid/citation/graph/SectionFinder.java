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
            String label = label(section.heading().strip(), part);
            if (label.startsWith("part ")) {
                part = label.substring("part ".length());
            }
            if (!label.isEmpty()) {
                byLabel.putIfAbsent(label, section);
            }
        }
    }

    /** What a heading announces, in one form; {@code part} is the part it stands in. Empty for a heading in words. */
    private static String label(String heading, String part) {
        Matcher announced = PART.matcher(heading);
        if (announced.matches()) {
            return "part " + announced.group(1);
        }
        Matcher attached = ATTACHED.matcher(heading);
        if (attached.matches()) {
            String kind = SHORT.getOrDefault(attached.group(1).toLowerCase(Locale.ROOT), "");
            return (attached.group(3) == null ? part : attached.group(3)) + "/" + kind + attached.group(2);
        }
        Matcher eccn = ECCN.matcher(heading);
        if (eccn.matches()) {
            return eccn.group(1);
        }
        Matcher numbered = NUMBERED.matcher(heading);
        return numbered.matches() ? "§ " + numbered.group(1) : "";
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
