package dev.ibid.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import opennlp.tools.doccat.BagOfWordsFeatureGenerator;
import opennlp.tools.doccat.DoccatFactory;
import opennlp.tools.doccat.DoccatModel;
import opennlp.tools.doccat.DocumentCategorizerME;
import opennlp.tools.doccat.DocumentSample;
import opennlp.tools.doccat.FeatureGenerator;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.TrainingParameters;

/**
 * Tells what a sentence asserts: OpenNLP's document categorizer (maximum entropy) over {@link ClaimFeatures}, which go in
 * as if they were words. Safe for any thread.
 */
final class ClaimModel {
    /** Found by cross-validation on the training sentences: weaker penalties fit names, stronger ones miss cues. */
    private static final double L2_COST = 2.0;

    private static final int ITERATIONS = 60;

    private final DoccatModel model;
    private final ThreadLocal<DocumentCategorizerME> categorizer;
    private final List<ClaimLabel> labels;

    private ClaimModel(DoccatModel model) {
        this.model = model;
        this.categorizer = ThreadLocal.withInitial(() -> new DocumentCategorizerME(model));
        DocumentCategorizerME any = new DocumentCategorizerME(model);
        this.labels = java.util.stream.IntStream.range(0, any.getNumberOfCategories())
                .mapToObj(i -> ClaimLabel.valueOf(any.getCategory(i).toUpperCase(Locale.ROOT)))
                .toList();
    }

    static ClaimModel of(DoccatModel model) {
        return new ClaimModel(model);
    }

    static ClaimModel read(InputStream in) throws IOException {
        return new ClaimModel(new DoccatModel(in));
    }

    DoccatModel model() {
        return model;
    }

    /** A sentence with its label and its features. */
    record Example(ClaimLabel label, List<String> features) {
        Example {
            features = List.copyOf(features);
        }
    }

    static DoccatModel train(List<Example> examples) {
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, 2);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        List<DocumentSample> samples = examples.stream()
                .map(example -> new DocumentSample(
                        example.label().key(), example.features().toArray(String[]::new)))
                .toList();
        try {
            return DocumentCategorizerME.train(
                    "en",
                    ObjectStreamUtils.createObjectStream(samples),
                    parameters,
                    new DoccatFactory(new FeatureGenerator[] {new BagOfWordsFeatureGenerator()}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@return the probability of each label} */
    Map<ClaimLabel, Double> probabilities(String[] features) {
        double[] outcome = categorizer.get().categorize(features);
        Map<ClaimLabel, Double> probabilities = new java.util.EnumMap<>(ClaimLabel.class);
        for (int i = 0; i < outcome.length; i++) {
            probabilities.put(labels.get(i), outcome[i]);
        }
        return probabilities;
    }
}
