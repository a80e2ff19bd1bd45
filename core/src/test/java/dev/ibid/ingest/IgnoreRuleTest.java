package dev.ibid.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IgnoreRuleTest {
    /** The examples of gitignore(5), in our words; a path that ends in a slash is a folder. */
    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
        *.tmp        | a.tmp           | true
        *.tmp        | x/y/a.tmp       | true
        *.tmp        | a.tmpx          | false
        /a.txt       | a.txt           | true
        /a.txt       | x/a.txt         | false
        drafts/      | drafts/         | true
        drafts/      | x/drafts/       | true
        drafts/      | drafts          | false
        doc/*.txt    | doc/a.txt       | true
        doc/*.txt    | doc/x/a.txt     | false
        doc/*.txt    | x/doc/a.txt     | false
        **/old       | old             | true
        **/old       | x/y/old         | true
        old/**       | old/a           | true
        old/**       | old/x/y         | true
        old/**       | old/            | false
        a/**/b       | a/b             | true
        a/**/b       | a/x/y/b         | true
        a?.txt       | ab.txt          | true
        a?.txt       | a/.txt          | false
        [a-c].txt    | b.txt           | true
        [!a-c].txt   | b.txt           | false
        [!a-c].txt   | d.txt           | true
        \\#a         | #a              | true
        \\!a         | !a              | true
        a.b          | axb             | false
        (a)+         | (a)+            | true
        """)
    void matchesLikeGit(String rule, String path, boolean expected) {
        boolean folder = path.endsWith("/");
        String bare = folder ? path.substring(0, path.length() - 1) : path;
        assertThat(IgnoreRule.parse(rule).orElseThrow().matches(bare, folder)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"''", "# remark", "/", "'   '"})
    void passesOverWhatIsNoRule(String line) {
        assertThat(IgnoreRule.parse(line)).isEmpty();
    }

    @Test
    void letsTheLastRuleDecide() {
        IgnoreRules rules = IgnoreRules.of(Path.of("r"), "*.txt\n!keep.txt\n");
        assertThat(IgnoreRules.excludes(List.of(rules), Path.of("r/a.txt"), false))
                .isTrue();
        assertThat(IgnoreRules.excludes(List.of(rules), Path.of("r/keep.txt"), false))
                .isFalse();
    }

    @Test
    void letsTheInnermostFolderDecideFirst() {
        IgnoreRules outer = IgnoreRules.of(Path.of("r"), "*.txt\n");
        IgnoreRules inner = IgnoreRules.of(Path.of("r/in"), "!*.txt\n");
        assertThat(IgnoreRules.excludes(List.of(outer, inner), Path.of("r/in/a.txt"), false))
                .isFalse();
    }
}
