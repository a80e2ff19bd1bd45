package dev.ibid.annotate;

import java.util.Arrays;
import opennlp.tools.namefind.NameContextGenerator;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/**
 * Tells OpenNLP's name finder to take the features of each token from the additional context, where {@link Annotator}
 * puts them. Public only because OpenNLP creates it by the class name that the model file holds.
 */
public final class MentionTaggerFactory extends TokenNameFinderFactory {
    /** For OpenNLP. */
    public MentionTaggerFactory() {}

    @Override
    public NameContextGenerator createContextGenerator() {
        return new Context();
    }

    /** Static features as given, the two tags before, and the tag before with the word. */
    private static final class Context implements NameContextGenerator {
        @Override
        public void addFeatureGenerator(AdaptiveFeatureGenerator generator) {
            // The name finder adds its generator of windows over additional context; ours are complete already.
        }

        @Override
        public void updateAdaptiveData(String[] tokens, String[] outcomes) {
            // Nothing adapts: what a document says of its terms is handled after tagging.
        }

        @Override
        public void clearAdaptiveData() {
            // Nothing adapts.
        }

        @Override
        public String[] getContext(int index, String[] tokens, String[] priors, Object[] additional) {
            String[] features = (String[]) additional[index];
            int n = features.length;
            String[] all = Arrays.copyOf(features, n + 4);
            String before = index > 0 ? priors[index - 1] : "|";
            String beforeThat = index > 1 ? priors[index - 2] : "|";
            all[n] = "t-1=" + before;
            all[n + 1] = "t-2=" + beforeThat + before;
            all[n + 2] = "t-1,f=" + before + features[0];
            all[n + 3] = "t-1,g=" + before + features[1];
            return all;
        }
    }
}
