package dev.ibid.citation.reference.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReferenceGeneratorTest {
    private static final Map<String, List<String>> NAMES = Map.of(
            "given",
            List.of("Lena"),
            "surname",
            List.of("Holm"),
            "place",
            List.of("London"),
            "publisher",
            List.of("Holm Press"),
            "periodical",
            List.of("Trade Review"));

    private static List<LabelledText> generate(long seed) throws IOException {
        return ReferenceGenerator.of(Path.of("src/training/references"), NAMES, seed)
                .generate(2000);
    }

    @Test
    void theSameSeedGivesTheSameReferences() throws IOException {
        assertThat(generate(3)).isEqualTo(generate(3)).isNotEqualTo(generate(4));
    }

    @Test
    void partsAreInOrderAndNothingOfTheTemplateIsLeft() throws IOException {
        for (LabelledText reference : generate(5)) {
            int last = 0;
            assertThat(reference.parts()).isNotEmpty();
            for (LabelledText.Part part : reference.parts()) {
                assertThat(part.span().start()).isGreaterThanOrEqualTo(last);
                last = part.span().end();
            }
            assertThat(reference.text()).doesNotContainPattern("[$|{}¦\\\\]|<[a-z-]+ ");
        }
    }
}
