package dev.ibid.citation.reference;

import dev.ibid.document.Block;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds entries by a document's structure: the kinds of its blocks, and headings over those that have no such kind. */
final class EntryFinder {
    private static final Pattern NUMBERING = Pattern.compile("^(?:[0-9]+(?:\\.[0-9]+)*|[IVXLC]+|[A-Z])[.)]?\\s+");
    private static final Pattern MARK =
            Pattern.compile("^\\s*(?:\\[\\^?([\\w*†‡+-]{1,12})\\]:?|(\\d{1,4})[.)])\\s+(?=\\S)");
    private static final Map<String, Set<String>> HEADINGS = headings();

    private EntryFinder() {}

    static List<Entry> find(SourceDocument document) {
        List<Entry> entries = new ArrayList<>();
        for (Block block : document.blocks()) {
            Optional<Boolean> note = note(block);
            if (note.isPresent() && !block.span().of(document.text()).isBlank()) {
                entries.add(entry(document.text(), block, note.get()));
            }
        }
        return entries;
    }

    /** Whether a block is a note (true) or an entry of a bibliography (false), if it is either. */
    private static Optional<Boolean> note(Block block) {
        return switch (block.kind()) {
            case REFERENCE_ENTRY -> Optional.of(false);
            case FOOTNOTE, ENDNOTE -> Optional.of(true);
            case PARAGRAPH, LIST_ITEM ->
                block.headingPath().isEmpty()
                        ? Optional.empty()
                        : byHeading(block.headingPath().getLast());
            default -> Optional.empty();
        };
    }

    private static Optional<Boolean> byHeading(String heading) {
        String name = NUMBERING
                .matcher(heading.strip())
                .replaceFirst("")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[.:]$", "");
        if (HEADINGS.getOrDefault("bibliography", Set.of()).contains(name)) {
            return Optional.of(false);
        }
        return HEADINGS.getOrDefault("notes", Set.of()).contains(name) ? Optional.of(true) : Optional.empty();
    }

    private static Entry entry(String text, Block block, boolean note) {
        Span span = stripped(text, block.span());
        if (!block.mark().isEmpty()) {
            return new Entry(span, block.mark(), note);
        }
        Matcher mark = MARK.matcher(span.of(text));
        if (mark.find()) {
            String sign = mark.group(1) != null ? mark.group(1) : mark.group(2);
            return new Entry(new Span(span.start() + mark.end(), span.end()), sign, note);
        }
        return new Entry(span, "", note);
    }

    static Span stripped(String text, Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }

    private static Map<String, Set<String>> headings() {
        try (InputStream in = EntryFinder.class.getResourceAsStream("headings.txt")) {
            if (in == null) {
                throw new IllegalStateException("missing headings.txt");
            }
            Map<String, Set<String>> headings = new HashMap<>();
            for (String line : new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    headings.put(
                            line.substring(0, colon),
                            Set.of(line.substring(colon + 1).strip().split(";\\s*", -1)));
                }
            }
            return headings;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
