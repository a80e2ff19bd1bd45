package dev.ibid.citation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.citation.Reference;
import dev.ibid.citation.reference.training.LabelledText;
import dev.ibid.citation.reference.training.ReferenceGenerator;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReferenceScoreTest {
    /** Invented references that training did not see: a floor that a broken feature or label would break through. */
    @Test
    void recoversNineOfTenPartsOfUnseenReferences() throws IOException {
        List<LabelledText> unseen = ReferenceGenerator.of(
                        Path.of("src/training/references"), WordLists.get().entries(), 77)
                .generate(500);
        ReferenceParser parser = ReferenceParser.load();
        int parts = 0;
        int right = 0;
        for (LabelledText reference : unseen) {
            List<Reference.Segment> found = parser.parse(reference.text()).segments();
            for (LabelledText.Part part : reference.parts()) {
                parts++;
                right += found.contains(new Reference.Segment(part.span(), part.label())) ? 1 : 0;
            }
        }
        assertThat((double) right / parts).isGreaterThan(0.9);
    }
}
