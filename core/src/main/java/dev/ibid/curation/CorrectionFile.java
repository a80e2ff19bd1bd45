package dev.ibid.curation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Corrections as JSON Lines: one object a correction, in the order in which they were made, readable and editable by hand.
 * Lines are only ever added; the file is replaced as a whole, so that no crash leaves half a line.
 */
public final class CorrectionFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CorrectionFile() {}

    /**
     * {@return the corrections in a file; none if there is no file}
     *
     * @param file UTF-8 text; blank lines are skipped
     * @throws CorrectionFormatException if a line is no correction; names file and line
     * @throws IOException if the file cannot be read
     */
    public static Corrections read(Path file) throws IOException {
        if (!Files.exists(file)) {
            return Corrections.NONE;
        }
        List<Correction> all = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    all.add(parse(line));
                }
            }
        } catch (IllegalArgumentException e) {
            throw new CorrectionFormatException(file, number, String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw new CorrectionFormatException(file, number + 1, "this is not UTF-8 text");
        }
        return Corrections.of(all);
    }

    /**
     * Adds corrections to a file, which is made if missing. What stands in it already is kept as it is, byte by byte.
     *
     * @param file where
     * @param added in order
     * @throws IOException if the file cannot be written; it is as before then
     */
    public static void append(Path file, List<Correction> added) throws IOException {
        String old = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        String gap = old.isEmpty() || old.endsWith("\n") ? "" : "\n";
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, old + gap + format(added), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** {@return corrections as lines, each ended by a line break} */
    static String format(List<Correction> corrections) {
        StringBuilder lines = new StringBuilder();
        corrections.forEach(correction -> lines.append(json(correction)).append('\n'));
        return lines.toString();
    }

    private static ObjectNode json(Correction correction) {
        ObjectNode json = JSON.createObjectNode();
        switch (correction) {
            case Correction.Accept accept -> {
                json.put("action", "accept");
                put(json, accept.anchor());
                json.put("kind", accept.kind().name()).put("concept", accept.concept());
            }
            case Correction.Reject reject -> {
                json.put("action", "reject");
                put(json, reject.anchor());
                json.put("kind", reject.kind().name());
            }
            case Correction.Retag retag -> {
                json.put("action", "retag");
                put(json, retag.anchor());
                putPlace(json.putObject("to"), retag.words());
                json.put("kind", retag.kind().name()).put("concept", retag.concept());
            }
            case Correction.Relabel relabel -> {
                json.put("action", "label");
                put(json, relabel.anchor());
                json.put("label", relabel.label().key());
            }
            case Correction.Merge merge ->
                json.put("action", "merge").put("term", merge.term()).put("concept", merge.concept());
        }
        return json;
    }

    private static void put(ObjectNode json, Anchor anchor) {
        json.put("document", anchor.document().sha256()).put("source", anchor.source());
        putPlace(json, anchor);
    }

    private static void putPlace(ObjectNode json, Anchor anchor) {
        json.put("start", anchor.span().start()).put("end", anchor.span().end());
        json.put("quote", anchor.quote()).put("before", anchor.before()).put("after", anchor.after());
    }

    private static Correction parse(String line) {
        JsonNode json;
        try {
            json = JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
        }
        String action = string(json, "action");
        return switch (action) {
            case "accept" -> new Correction.Accept(anchor(json, json), kind(json), string(json, "concept"));
            case "reject" -> new Correction.Reject(anchor(json, json), kind(json));
            case "retag" ->
                new Correction.Retag(
                        anchor(json, json), anchor(json, json.path("to")), kind(json), string(json, "concept"));
            case "label" ->
                new Correction.Relabel(anchor(json, json), constant(ClaimLabel.class, string(json, "label")));
            case "merge" -> new Correction.Merge(string(json, "term"), string(json, "concept"));
            default ->
                throw new IllegalArgumentException("\"" + action + "\" is none of accept, reject, retag, label, merge");
        };
    }

    private static Anchor anchor(JsonNode json, JsonNode place) {
        if (!place.path("start").isInt() || !place.path("end").isInt()) {
            throw new IllegalArgumentException("expected integers \"start\" and \"end\"");
        }
        return new Anchor(
                new DocumentId(string(json, "document")),
                string(json, "source"),
                new Span(place.get("start").intValue(), place.get("end").intValue()),
                string(place, "quote"),
                string(place, "before"),
                string(place, "after"));
    }

    private static ConceptKind kind(JsonNode json) {
        return constant(ConceptKind.class, string(json, "kind"));
    }

    private static String string(JsonNode json, String field) {
        if (!json.path(field).isTextual()) {
            throw new IllegalArgumentException("expected a string \"" + field + "\"");
        }
        return json.get(field).textValue();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + name + "\" is none of " + List.of(type.getEnumConstants()), e);
        }
    }
}
