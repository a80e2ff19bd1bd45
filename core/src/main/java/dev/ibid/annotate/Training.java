package dev.ibid.annotate;

import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/**
 * Trains models from annotated sentences, with the learners and settings of the build. The same sentences and taxonomy give
 * the same bytes.
 */
public final class Training {
    /** Sentences that the built-in models were trained on, written by the build. */
    static final String SENTENCES = "sentences.training";

    private Training() {}

    /**
     * {@return the sentences that the built-in models were trained on}
     *
     * @throws IOException if they cannot be read
     */
    public static List<TrainingSentence> builtInSentences() throws IOException {
        try (InputStream in = Training.class.getResourceAsStream(SENTENCES)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the class path lacks dev/ibid/annotate/" + SENTENCES + ", which the Maven build writes");
            }
            return TrainingFile.read(in);
        }
    }

    /**
     * {@return a model that tells techniques and controls, as a file}
     *
     * @param taxonomy whose labels the model is to know
     * @param sentences with their mentions marked; their labels are not used
     * @throws TrainingFormatException if no mention is marked
     * @throws IOException if the model cannot be written
     */
    public static byte[] mentions(Taxonomy taxonomy, List<TrainingSentence> sentences) throws IOException {
        if (sentences.stream().allMatch(sentence -> sentence.names().isEmpty())) {
            throw new TrainingFormatException(
                    "no technique and no control is marked in the sentences, so there is nothing"
                            + " to learn; mark them <START:TECHNIQUE> words <END>");
        }
        return ModelTrainer.mentions(taxonomy, sentences);
    }

    /**
     * {@return a model that tells what a sentence asserts, as a file}
     *
     * @param taxonomy whose labels the model is to know
     * @param sentences with their labels; their mentions are not used
     * @throws TrainingFormatException if all have the same label
     * @throws IOException if the model cannot be written
     */
    public static byte[] claims(Taxonomy taxonomy, List<TrainingSentence> sentences) throws IOException {
        if (sentences.stream().map(TrainingSentence::label).distinct().count() < 2) {
            throw new TrainingFormatException(
                    "the sentences need at least two different labels, or there is nothing to tell apart");
        }
        return ModelTrainer.claims(taxonomy, sentences);
    }
}
