package dev.ibid.cli;

import dev.ibid.citation.reference.ReferenceParser;
import dev.ibid.cli.AnalyzeCommand.JsonLine;
import dev.ibid.export.AnnotationJson;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Parses reference strings, one JSON object a line. */
final class ReferenceLines {
    private final AnnotationJson json;
    private final ReferenceParser parser = ReferenceParser.load();

    ReferenceLines(AnnotationJson json) {
        this.json = json;
    }

    void parse(Path file) throws IOException {
        try (BufferedReader in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            int number = 0;
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                number++;
                if (!line.isBlank()) {
                    JsonLine row = JsonLine.parse(file, number, line);
                    json.write(row.id(), parser.parse(row.text()));
                }
            }
        }
    }
}
