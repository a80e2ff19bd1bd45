package dev.ibid.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static final String TEXT = "A ban on chips. Later, a ban on tools. At last a ban on chips again.";

    private static Anchor anchor(int start, String quote) {
        return Anchor.of(Notes.source("a.md", TEXT), new Span(start, start + quote.length()));
    }

    @Test
    void isFoundAtItsPlaceWhileTheTextIsTheSame() {
        int third = TEXT.lastIndexOf("ban");
        assertThat(anchor(third, "ban").find(TEXT)).contains(new Span(third, third + 3));
    }

    @Test
    void followsItsWordsWhenTheTextMoves() {
        int second = TEXT.indexOf("ban", 5);
        String moved = "A line that was not there. " + TEXT;
        assertThat(anchor(second, "ban").find(moved)).contains(new Span(second + 27, second + 30));
    }

    @Test
    void isTheOneOfSeveralAlikeThatStandsAmongTheSameWords() {
        int second = TEXT.indexOf("ban", 5);
        String shuffled = "At last a ban on chips again. A ban on chips. Later, a ban on tools.";
        int now = shuffled.indexOf("ban on tools");
        assertThat(anchor(second, "ban").find(shuffled)).contains(new Span(now, now + 3));
    }

    @Test
    void isNowhereWhenItsWordsAreGone() {
        assertThat(anchor(2, "ban").find("A rule on chips.")).isEmpty();
    }

    @Test
    void hasAQuotationAsLongAsItsSpan() {
        DocumentId id = DocumentId.ofText("x");
        assertThatThrownBy(() -> new Anchor(id, "a", new Span(0, 2), "abc", "", ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("3 code units");
    }
}
