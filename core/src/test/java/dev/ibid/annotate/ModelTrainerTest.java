package dev.ibid.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class ModelTrainerTest {
    @Test
    void trainingTwiceGivesTheSameBytes() throws IOException {
        List<TrainingSentence> some =
                TrainingFile.readAll(Path.of("src/training/sentences")).subList(0, 120);
        Taxonomy taxonomy = Taxonomy.builtIn();
        assertThat(ModelTrainer.mentions(taxonomy, some)).isEqualTo(ModelTrainer.mentions(taxonomy, some));
        assertThat(ModelTrainer.claims(taxonomy, some)).isEqualTo(ModelTrainer.claims(taxonomy, some));
    }

    @Test
    void theNameFinderIsAnotherTaggerBehindTheSameInterface() throws IOException {
        List<TrainingSentence> some =
                TrainingFile.readAll(Path.of("src/training/sentences")).subList(0, 120);
        List<Learning.Example> examples = new Learning(Taxonomy.builtIn()).examples(some);
        byte[] model = NameFinderTagger.train(examples);
        assertThat(model).isEqualTo(NameFinderTagger.train(examples));
        Learning.Example seen = examples.stream()
                .filter(example -> example.tags().contains(Tagging.CONTROL_FIRST))
                .findFirst()
                .orElseThrow();
        Tagging tagging = NameFinderTagger.of(model).tag(seen.tokens(), seen.featureArrays());
        assertThat(tagging.tag(seen.tags().indexOf(Tagging.CONTROL_FIRST))).isNotEqualTo(Tagging.OUTSIDE);
    }
}
