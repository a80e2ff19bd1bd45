package dev.ibid.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {
    @ParameterizedTest(name = "[{0}, {1})")
    @CsvSource({"-1,5", "3,2"})
    void refusesWhatIsNoRange(int start, int end) {
        assertThatThrownBy(() -> new Span(start, end)).hasMessageContaining("[" + start + ", " + end + ")");
    }

    @Nested
    class Overlaps {
        @ParameterizedTest(name = "[{0}, {1}) and [{2}, {3}): {4}")
        @CsvSource({"0,5, 3,8, true", "0,5, 5,8, false", "2,2, 0,5, false", "0,9, 3,4, true"})
        void isSymmetricAndNeedsASharedCodeUnit(int a, int b, int c, int d, boolean expected) {
            assertThat(new Span(a, b).overlaps(new Span(c, d))).isEqualTo(expected);
            assertThat(new Span(c, d).overlaps(new Span(a, b))).isEqualTo(expected);
        }
    }

    @Nested
    class Contains {
        @ParameterizedTest(name = "[{0}, {1}) holds [{2}, {3}): {4}")
        @CsvSource({"0,5, 0,5, true", "0,5, 5,5, true", "0,5, 4,6, false"})
        void needsBothEndsInside(int a, int b, int c, int d, boolean expected) {
            assertThat(new Span(a, b).contains(new Span(c, d))).isEqualTo(expected);
        }
    }

    @Test
    void cutsItsWordsOutOfTheText() {
        assertThat(new Span(4, 8).of("the lists")).isEqualTo("list");
    }
}
