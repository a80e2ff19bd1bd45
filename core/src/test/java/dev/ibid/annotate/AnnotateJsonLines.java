package dev.ibid.annotate;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Annotates paragraphs given as JSON Lines, for the scorers: arguments are the gold file, the output and the policy. */
final class AnnotateJsonLines {
    private AnnotateJsonLines() {}

    public static void main(String[] args) throws IOException {
        MentionPolicy policy =
                switch (args.length > 2 ? args[2] : "both") {
                    case "taxonomy" -> MentionPolicy.TAXONOMY_ONLY;
                    case "model" -> MentionPolicy.MODEL_ONLY;
                    default -> MentionPolicy.DEFAULT;
                };
        Annotator annotator = Annotator.of(Taxonomy.builtIn()).with(policy);
        ObjectMapper json = new ObjectMapper();
        try (Writer out = Files.newBufferedWriter(Path.of(args[1]))) {
            for (String line : Files.readAllLines(Path.of(args[0]))) {
                JsonNode item = json.readTree(line);
                AnnotatedDocument annotated =
                        annotator.annotate(paragraph(item.get("text").asText()));
                out.write(json.writeValueAsString(write(json, item, annotated)) + "\n");
            }
        }
    }

    private static ObjectNode write(ObjectMapper json, JsonNode item, AnnotatedDocument annotated) {
        ObjectNode node = json.createObjectNode();
        node.set("id", item.get("id"));
        var sentences = node.putArray("sentences");
        for (Sentence sentence : annotated.sentences()) {
            sentences
                    .addObject()
                    .put("start", sentence.span().start())
                    .put("end", sentence.span().end())
                    .put("label", sentence.label().key())
                    .put("score", sentence.score());
        }
        var mentions = node.putArray("mentions");
        for (Mention mention : annotated.mentions()) {
            mentions.addObject()
                    .put("start", mention.span().start())
                    .put("end", mention.span().end())
                    .put("text", mention.text())
                    .put("kind", mention.kind().name())
                    .put("concept", mention.concept())
                    .put("by", mention.by().key())
                    .put("score", mention.score());
        }
        return node;
    }

    static SourceDocument paragraph(String text) {
        return new SourceDocument(
                DocumentId.ofText(text),
                "test",
                "",
                Optional.empty(),
                text,
                List.of(Block.of(BlockKind.PARAGRAPH, new Span(0, text.length()))),
                List.of(),
                List.of(),
                DocumentMetadata.plainText(text.length()),
                List.of());
    }
}
