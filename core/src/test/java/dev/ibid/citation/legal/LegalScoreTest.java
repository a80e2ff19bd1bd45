package dev.ibid.citation.legal;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.ibid.SharedFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Holds the finder to the yardstick of hand-annotated passages, where it is at hand. */
class LegalScoreTest {
    private static final Set<String> SCORED = Set.of(
            "cfr", "usc", "fr", "publ", "stat", "eo", "bill", "case", "eccn", "docket", "rin", "intl", "doi", "arxiv",
            "url");

    @Test
    void spansReach95PercentAndKeys93() throws IOException {
        ObjectMapper json = new ObjectMapper();
        Count spans = new Count();
        Count keys = new Count();
        for (String line : Files.readAllLines(SharedFiles.require("eval/legal/dev.jsonl"))) {
            if (!line.isBlank()) {
                compare(json.readTree(line), spans, keys);
            }
        }
        assertThat(spans.f1()).isGreaterThanOrEqualTo(0.95);
        assertThat(keys.f1()).isGreaterThanOrEqualTo(0.93);
    }

    private static void compare(JsonNode passage, Count spans, Count keys) {
        Set<String> goldSpans = new HashSet<>();
        Set<String> goldKeys = new HashSet<>();
        for (JsonNode gold : passage.get("annotations")) {
            String type = gold.get("type").asText();
            goldSpans.add(type + gold.get("start") + "-" + gold.get("end"));
            goldKeys.add(type + gold.get("normalized").asText());
        }
        Set<String> foundSpans = new HashSet<>();
        Set<String> foundKeys = new HashSet<>();
        LegalCitations.create().find(passage.get("text").asText()).stream()
                .filter(c -> SCORED.contains(c.type()))
                .forEach(c -> {
                    foundSpans.add(c.type() + c.span().start() + "-" + c.span().end());
                    foundKeys.add(c.type() + c.normalized());
                });
        spans.add(goldSpans, foundSpans);
        keys.add(goldKeys, foundKeys);
    }

    private static final class Count {
        private int right;
        private int all;

        void add(Set<String> gold, Set<String> found) {
            all += gold.size() + found.size();
            right += (int) gold.stream().filter(found::contains).count();
        }

        double f1() {
            return all == 0 ? 0 : 2.0 * right / all;
        }
    }
}
