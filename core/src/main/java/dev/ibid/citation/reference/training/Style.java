package dev.ibid.citation.reference.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One way to print a reference: a template with choices, slots and labelled parts.
 *
 * @param weight how often it is used, relative to the others
 * @param template as in {@code styles.txt}
 */
record Style(int weight, String template) {
    private static final Pattern SLOT = Pattern.compile("\\$([A-Z]+[0-9]?(?:\\([a-z]+\\))?)");
    private static final Pattern PART = Pattern.compile("(?<!\\\\)<([a-z-]+) ((?:[^<>\\\\]|\\\\.)*)>");

    static Style parse(String line) {
        int bar = line.indexOf('|');
        return new Style(
                Integer.parseInt(line.substring(0, bar).strip()),
                line.substring(bar + 1).strip());
    }

    /** Fills the template in; {@code slots} gives the value for a slot such as {@code A(apa)}. */
    List<Piece> render(Random random, UnaryOperator<String> slots) {
        String chosen = choose(template, random);
        List<Piece> pieces = new ArrayList<>();
        Matcher parts = PART.matcher(chosen);
        int last = 0;
        while (parts.find()) {
            String between = between(chosen.substring(last, parts.start()), pieces.isEmpty(), random);
            if (!between.isEmpty()) {
                pieces.add(new Piece(between, ""));
            }
            pieces.add(new Piece(fill(parts.group(2), slots), parts.group(1)));
            last = parts.end();
        }
        return pieces;
    }

    /** A broken bar stands for a space that is often lost; leaving a choice empty must not leave two spaces. */
    private static String between(String raw, boolean first, Random random) {
        if (raw.contains("¦")) {
            boolean loose = raw.startsWith(" ") && raw.endsWith(" ");
            return random.nextDouble() < (loose ? 0.02 : 0.6) ? "" : " ";
        }
        return raw.isBlank() && first ? "" : raw.replaceAll(" +", " ");
    }

    private static String fill(String content, UnaryOperator<String> slots) {
        Matcher slot = SLOT.matcher(content);
        StringBuilder filled = new StringBuilder();
        int last = 0;
        while (slot.find()) {
            filled.append(content, last, slot.start()).append(slots.apply(slot.group(1)));
            last = slot.end();
        }
        return tidy(filled.append(content, last, content.length()).toString());
    }

    /** Takes out the doubled stops that arise where a value brings its own. */
    private static String tidy(String text) {
        return text.replace("\\", "")
                .replaceAll("(?<!\\.)\\.\\.(?!\\.)", ".")
                .replaceAll("\\.([”\"’]?)\\.", ".$1")
                .replaceAll("([?!])([”\"’»]?)[.,]", "$1$2")
                .replaceAll("([?!])[.,]([”\"’»])", "$1$2")
                .replaceAll("  +", " ")
                .strip();
    }

    private static String choose(String text, Random random) {
        int open = text.indexOf('{');
        if (open < 0) {
            return text;
        }
        List<String> options = new ArrayList<>();
        int depth = 0;
        int start = open + 1;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            if ((depth == 1 && c == '|') || depth == 0) {
                options.add(text.substring(start, i));
                start = i + 1;
            }
            if (depth == 0) {
                String option = options.get(random.nextInt(options.size()));
                return text.substring(0, open) + choose(option, random) + choose(text.substring(i + 1), random);
            }
        }
        throw new IllegalArgumentException("unbalanced choice in style: " + text);
    }
}
