package dev.ibid.annotate;

import dev.ibid.document.DocumentId;
import dev.ibid.taxonomy.ConceptKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.ml.TrainerFactory;
import opennlp.tools.ml.maxent.quasinewton.QNTrainer;
import opennlp.tools.ml.model.Event;
import opennlp.tools.ml.model.MaxentModel;
import opennlp.tools.namefind.BioCodec;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.TokenNameFinderModel;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;
import opennlp.tools.util.ext.ExtensionLoader;

/** Tags with OpenNLP's name finder, a maximum-entropy Markov model, over the features of {@link MentionFeatures}. */
final class NameFinderTagger implements MentionTagger {
    private static final double L2_COST = 0.5;
    private static final int ITERATIONS = 60;
    private static final int CUTOFF = 2;

    private static final int BEAM = 3;

    /** OpenNLP's names of the tags, by tag. */
    private static final List<String> OUTCOMES =
            List.of("other", "TECHNIQUE-start", "TECHNIQUE-cont", "CONTROL-start", "CONTROL-cont");

    private final ThreadLocal<NameFinderME> finder;
    private final String digest;

    private NameFinderTagger(TokenNameFinderModel model, String digest) {
        this.finder = ThreadLocal.withInitial(() -> new NameFinderME(model));
        this.digest = digest;
    }

    static NameFinderTagger of(byte[] file) throws IOException {
        allowFactory();
        TokenNameFinderModel model = new TokenNameFinderModel(new ByteArrayInputStream(file));
        return new NameFinderTagger(model, DocumentId.ofBytes(file).sha256());
    }

    /** OpenNLP creates only classes of packages that it was told of. */
    private static void allowFactory() {
        ExtensionLoader.registerAllowedPackage(NameFinderTagger.class.getPackageName());
    }

    /** {@return a trained model as a file} */
    static byte[] train(List<Learning.Example> examples) throws IOException {
        allowFactory();
        TrainingParameters parameters = TrainingParameters.defaultParams();
        parameters.put(TrainingParameters.ALGORITHM_PARAM, QNTrainer.MAXENT_QN_VALUE);
        parameters.put(TrainingParameters.ITERATIONS_PARAM, ITERATIONS);
        parameters.put(TrainingParameters.CUTOFF_PARAM, CUTOFF);
        parameters.put(QNTrainer.L1COST_PARAM, 0.0);
        parameters.put(QNTrainer.L2COST_PARAM, L2_COST);
        List<Event> events =
                examples.stream().flatMap(example -> events(example).stream()).toList();
        MaxentModel model = TrainerFactory.getEventTrainer(parameters, new HashMap<>())
                .train(ObjectStreamUtils.createObjectStream(events));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new TokenNameFinderModel(
                        "en", model, BEAM, null, Map.of(), Map.of(), new BioCodec(), new MentionTaggerFactory())
                .serialize(bytes);
        return CanonicalZip.of(bytes.toByteArray());
    }

    /** What OpenNLP's own event stream makes, but for its window over additional context. */
    private static List<Event> events(Learning.Example example) {
        NameContextGenerator contexts = new MentionTaggerFactory().createContextGenerator();
        String[] words = words(example.tokens());
        String[][] features = example.featureArrays();
        String[] outcomes = example.tags().stream().map(OUTCOMES::get).toArray(String[]::new);
        List<Event> events = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            events.add(new Event(outcomes[i], contexts.getContext(i, words, outcomes, features)));
        }
        return events;
    }

    private static String[] words(Tokens tokens) {
        String[] words = new String[tokens.size()];
        for (int i = 0; i < words.length; i++) {
            words[i] = tokens.word(i);
        }
        return words;
    }

    @Override
    public Tagging tag(Tokens tokens, String[][] features) {
        int[] tags = new int[tokens.size()];
        double[][] probabilities = new double[tokens.size()][Tagging.TAGS];
        if (tags.length == 0) {
            return new Tagging(tags, probabilities);
        }
        NameFinderME own = finder.get();
        own.clearAdaptiveData();
        for (Span span : own.find(words(tokens), features)) {
            int first = Tagging.first(ConceptKind.valueOf(span.getType()));
            for (int i = span.getStart(); i < span.getEnd(); i++) {
                tags[i] = i == span.getStart() ? first : first + 1;
            }
        }
        double[] best = own.probs();
        for (int i = 0; i < tags.length; i++) {
            probabilities[i][tags[i]] = best[i];
            spread(probabilities[i], tags[i], 1 - best[i]);
        }
        return new Tagging(tags, probabilities);
    }

    /** The finder tells the probability of the best tag only; what remains is shared by the others. */
    private static void spread(double[] row, int best, double rest) {
        for (int t = 0; t < row.length; t++) {
            if (t != best) {
                row[t] = rest / (row.length - 1);
            }
        }
    }

    @Override
    public String digest() {
        return digest;
    }
}
