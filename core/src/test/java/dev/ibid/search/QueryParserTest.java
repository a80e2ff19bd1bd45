package dev.ibid.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QueryParserTest {
    @ParameterizedTest(name = "{0} is a {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "chips | Word",
                "10^26 | Word",
                "R&D | Word",
                "http://example.org/a | Word",
                "chips^2 | Boost",
                "\"red flag\" | Phrase",
                "\"red \\\" flag\"~3 | Phrase",
                "distil* | Prefix",
                "wassenar~ | Fuzzy",
                "a b | Sequence",
                "-a | Sequence",
                "a AND b | And",
                "a b OR c AND d | Or",
                "(a) | Group",
                "technique:x | Fielded",
                "said-by:x | Fielded",
                "date:[2022 TO *] | Fielded"
            })
    void readsEachForm(String query, String kind) {
        assertThat(QueryParser.parse(query).getClass().getSimpleName()).isEqualTo(kind);
    }

    @ParameterizedTest(name = "{0} is printed as {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a b  OR c | a b OR c",
                "chips NOT memory | chips -memory",
                "+a -\"b c\"~2 d*^3 | +a -\"b c\"~2 d*^3",
                "attribution:bis~ | by:bis~2",
                "date:[ 2022 TO * ] | date:[2022 TO *]",
                "technique:* -control:* | technique:* -control:*",
                "((a OR b) AND c)^0.5 | ((a OR b) AND c)^0.5",
                "note: this | note: this"
            })
    void printsTheQueryBack(String query, String printed) {
        assertThat(QueryParser.parse(query)).hasToString(printed);
    }

    @ParameterizedTest(name = "{0}: at {1}, {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a \"b c | 2 | This quotation mark is never closed.",
                "(a OR b | 0 | This bracket is never closed.",
                "a) b | 1 | A bracket is closed that was never opened.",
                "a AND | 5 | A word, a phrase or a field is missing here.",
                "OR a | 0 | A word, a phrase or a field is missing here.",
                "technik:x | 0 | There is no field technik. Fields are technique,",
                "date:[2022 2024] | 6 | A range is written [2022 TO 2024]",
                "title:[a TO b] | 6 | Only date and page take a range.",
                "type: | 5 | A value for type is missing here.",
                "technique:(a b) | 10 | A field takes one value",
                "a~3 | 2 | The number of letters that may differ is 1 or 2.",
                "\"a\"~x | 4 | A number of places",
                "chips^x | 6 | A number greater than 0 must follow the ^.",
                "a NOT | 5 | A word, a phrase or a field is missing here."
            })
    void saysWhereAMistakeIs(String query, int offset, String message) {
        assertThatThrownBy(() -> QueryParser.parse(query))
                .asInstanceOf(type(QuerySyntaxException.class))
                .satisfies(e -> {
                    assertThat(e.offset()).isEqualTo(offset);
                    assertThat(e.expected()).startsWith(message);
                    assertThat(e.query()).isEqualTo(query);
                });
    }

    @Test
    void pointsAtThePlaceWithACaret() {
        assertThatThrownBy(() -> QueryParser.parse("chips (licence"))
                .hasMessage("This bracket is never closed.\n  chips (licence\n        ^");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\t\n"})
    void readsNothingAsEverything(String query) {
        assertThat(QueryParser.parse(query)).isEqualTo(new QueryNode.All());
    }

    @Test
    void refusesNestingThatWouldExhaustTheStack() {
        assertThatThrownBy(() -> QueryParser.parse("(".repeat(100_000)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageStartingWith("Brackets are nested more than 64 deep.");
    }

    @Property
    void neverFailsButWithASyntaxErrorInsideTheQuery(@ForAll("queries") String query) {
        try {
            String printed = QueryParser.parse(query).toString();
            if (!query.isBlank()) {
                assertThat(QueryParser.parse(printed)).hasToString(printed);
            }
        } catch (QuerySyntaxException e) {
            assertThat(e.offset()).isBetween(0, query.length());
        }
    }

    @Provide
    Arbitrary<String> queries() {
        Arbitrary<String> pieces = Arbitraries.of(
                "a",
                "chips",
                "10",
                "AND",
                "OR",
                "NOT",
                " ",
                " ",
                "(",
                ")",
                "\"",
                "\\",
                "*",
                "~",
                "^",
                "+",
                "-",
                "[",
                "]",
                "TO",
                ":",
                "technique:",
                "date:",
                "type:",
                "2022",
                "é",
                "\uD83D",
                "\u0000");
        return pieces.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
