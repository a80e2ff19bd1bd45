package dev.ibid.citation.legal;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.ibid.citation.Citation;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints, for each passage of a JSON Lines file with {@code id} and {@code text}, the citations found in it. */
final class LegalPredictions {
    private LegalPredictions() {}

    /** Takes the file as its only argument. */
    public static void main(String[] arguments) throws IOException {
        ObjectMapper json = new ObjectMapper();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            if (!line.isBlank()) {
                JsonNode passage = json.readTree(line);
                ObjectNode predicted =
                        json.createObjectNode().put("id", passage.get("id").asText());
                ArrayNode citations = predicted.putArray("citations");
                for (Citation found :
                        LegalCitations.create().find(passage.get("text").asText())) {
                    citations
                            .addObject()
                            .put("start", found.span().start())
                            .put("end", found.span().end())
                            .put("type", found.type())
                            .put("normalized", found.normalized());
                }
                out.println(predicted);
            }
        }
    }
}
