package dev.ibid.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SafeTextTest {
    @Test
    void escapeSequencesAndBidirectionalOverridesNeverReachTheTerminal() {
        assertThat(SafeText.line("a\u001B[31mb\u202Ec\u0007")).isEqualTo("a\uFFFD[31mb\uFFFDc\uFFFD");
        assertThat(SafeText.block("a\u009Bb\u2066")).isEqualTo("a\uFFFDb\uFFFD");
    }

    @Test
    void aLineHasNoLineBreaks() {
        assertThat(SafeText.line("  New\r\n  York \t City ")).isEqualTo("New York City");
    }

    @Test
    void aPartOfALineKeepsOneBlankAtEitherEnd() {
        assertThat(SafeText.running("\n of  chips  ")).isEqualTo(" of chips ");
        assertThat(SafeText.running("   ")).isEqualTo(" ");
        assertThat(SafeText.running("")).isEmpty();
    }

    @Test
    void ordinaryTextOfAnyScriptIsLeftAlone() {
        assertThat(SafeText.line("naïve “Straße” 中国 🙂 € §")).isEqualTo("naïve “Straße” 中国 🙂 € §");
    }
}
