package dev.ibid.eval;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A paragraph that people annotated.
 *
 * @param id unique in its file
 * @param document the document it is from; its id where the file does not say
 * @param text its words; all spans count UTF-16 code units of it
 * @param mentions techniques and controls, in the order of the file
 * @param sentences every sentence and its label, in the order of the file
 */
public record GoldParagraph(
        String id, String document, String text, List<GoldMention> mentions, List<GoldSentence> sentences) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Copies the lists. */
    public GoldParagraph {
        mentions = List.copyOf(mentions);
        sentences = List.copyOf(sentences);
    }

    /**
     * Reads JSON Lines with {@code id}, {@code text}, {@code mentions} ({@code start}, {@code end}, {@code kind}),
     * {@code sentences} ({@code start}, {@code end}, {@code label}) and optionally {@code doc}.
     *
     * @param file UTF-8, a line each; blank lines are passed over
     * @return the paragraphs in the order of the file
     * @throws MalformedLineException if a line is not such an object, a span lies outside the text, a kind or label is
     *     unknown, or an id was already there
     * @throws IOException if the file cannot be read
     */
    public static List<GoldParagraph> read(Path file) throws IOException {
        List<GoldParagraph> paragraphs = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        Lines.each(file, line -> {
            GoldParagraph paragraph = parse(line);
            if (!ids.add(paragraph.id)) {
                throw new IllegalArgumentException("the id " + paragraph.id + " was already there");
            }
            paragraphs.add(paragraph);
        });
        return paragraphs;
    }

    private static GoldParagraph parse(String line) {
        JsonNode node;
        try {
            node = JSON.readTree(line);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("this is not JSON: " + e.getOriginalMessage(), e);
        }
        String id = string(node, "id");
        String text = string(node, "text");
        List<GoldMention> mentions = new ArrayList<>();
        for (JsonNode mention : node.path("mentions")) {
            mentions.add(new GoldMention(span(mention, text), constant(ConceptKind.class, string(mention, "kind"))));
        }
        List<GoldSentence> sentences = new ArrayList<>();
        for (JsonNode sentence : node.path("sentences")) {
            sentences.add(
                    new GoldSentence(span(sentence, text), constant(ClaimLabel.class, string(sentence, "label"))));
        }
        return new GoldParagraph(id, node.path("doc").asText(id), text, mentions, sentences);
    }

    private static String string(JsonNode node, String field) {
        if (!node.path(field).isTextual()) {
            throw new IllegalArgumentException("expected a string \"" + field + "\"");
        }
        return node.get(field).textValue();
    }

    private static Span span(JsonNode node, String text) {
        if (!node.path("start").isInt() || !node.path("end").isInt()) {
            throw new IllegalArgumentException("expected integers \"start\" and \"end\"");
        }
        Span span = new Span(node.get("start").intValue(), node.get("end").intValue());
        if (span.end() > text.length()) {
            throw new IllegalArgumentException("the span ends at " + span.end() + ", the text at " + text.length());
        }
        return span;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        try {
            return Enum.valueOf(type, name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("\"" + name + "\" is none of " + List.of(type.getEnumConstants()), e);
        }
    }
}
