package dev.ibid.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.document.SourceDocument;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class BulkReaderTest {
    private static List<BulkRow> rows(BulkFormat format, String file) throws IOException {
        List<BulkRow> rows = new ArrayList<>();
        BulkReader.read(
                new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
                "f",
                format,
                ReadLimits.defaults().withBytes(10_000),
                rows::add);
        return rows;
    }

    private static String shown(BulkRow row) {
        return switch (row) {
            case BulkRow.Read read -> {
                SourceDocument d = read.document();
                yield read.line() + " " + d.source() + " " + d.externalId() + " "
                        + d.metadata().title() + " " + d.metadata().date() + " " + d.text();
            }
            case BulkRow.Refused refused ->
                refused.line() + " " + refused.failure().reason();
        };
    }

    @Nested
    class JsonLines {
        private static final BulkFormat FORMAT =
                new BulkFormat(BulkFormat.Kind.JSON_LINES, List.of("title", "abstract"), "title", "id", "year");

        @Test
        void makesADocumentOfEachRow() throws IOException {
            assertThat(rows(FORMAT, "{\"id\":\"p1\",\"title\":\"Loops\",\"abstract\":\"On loops.\",\"year\":1843}\n"))
                    .extracting(BulkReaderTest::shown)
                    .containsExactly("1 f#p1 p1 Loops 1843 Loops\n\nOn loops.");
        }

        @Test
        void refusesBadRowsWithTheirLineAndGoesOn() throws IOException {
            String file = "{\"id\":1,\"abstract\":\"a\"}\nno json\n\n[1]\n{\"id\":2}\n{\"id\":1,\"abstract\":\"b\"}\n"
                    + "{\"id\":3,\"abstract\":\"" + "x".repeat(20_000) + "\"}\n{\"id\":4,\"abstract\":\"c\"}";
            assertThat(rows(FORMAT, file))
                    .extracting(BulkReaderTest::shown)
                    .containsExactly(
                            "1 f#1 1   a",
                            "2 CORRUPT",
                            "4 CORRUPT",
                            "5 EMPTY",
                            "6 CORRUPT",
                            "7 TOO_LARGE",
                            "8 f#4 4   c");
        }
    }

    @Nested
    class Csv {
        @Test
        void readsQuotedFieldsWithSeparatorsAndLineBreaks() throws IOException {
            assertThat(
                            rows(
                                    BulkFormat.of(BulkFormat.Kind.CSV),
                                    "\uFEFFid,title,date,text\r\n7,\"A, B\",2024-05-07,\"He said \"\"no\"\"\nand left\"\r\n8,C,,plain\n"))
                    .extracting(BulkReaderTest::shown)
                    .containsExactly("2 f#7 7 A, B 2024-05-07 He said \"no\"\nand left", "4 f#8 8 C  plain");
        }

        @Test
        void refusesARowOfAnotherLength() throws IOException {
            assertThat(rows(BulkFormat.of(BulkFormat.Kind.CSV), "id,text\n1,a,b\n2,c\n"))
                    .extracting(BulkReaderTest::shown)
                    .containsExactly("2 CORRUPT", "3 f#2 2   c");
        }

        @Test
        void numbersRowsByLineWhereNoIdIsGiven() throws IOException {
            BulkFormat format = new BulkFormat(BulkFormat.Kind.TSV, List.of("text"), "", "", "");
            assertThat(rows(format, "text\tx\na\tb\n"))
                    .extracting(BulkReaderTest::shown)
                    .containsExactly("2 f#2 2   a");
        }
    }
}
