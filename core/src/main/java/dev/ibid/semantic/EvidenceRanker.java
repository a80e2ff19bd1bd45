package dev.ibid.semantic;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Orders the sentences of one document by how well they would serve as evidence for a claim: what wording they share, how
 * near they are in meaning (with an embedder), what their neighbours say, and whether they report a result rather than an
 * aim or a method. Knows nothing of where in a document evidence stands, which differs from one kind of document to the
 * next. Safe for several threads.
 */
public final class EvidenceRanker {
    /** Shares and weights from the training queries of SciFact; see the manual's page on retrieval. */
    private static final double MEANING = 0.7;

    private static final double NEIGHBOURS = 0.2;
    private static final double FINDING = 0.03;
    private static final double FINDING_BY_WORDS = 0.05;
    private static final double AIM = 0.08;

    private static final Cues FINDINGS = Cues.read("finding-cues.txt");
    private static final Cues AIMS = Cues.read("aim-cues.txt");

    private final Optional<SentenceEmbedder> embedder;

    private EvidenceRanker(Optional<SentenceEmbedder> embedder) {
        this.embedder = embedder;
    }

    /** {@return a ranker that goes by words alone and needs nothing} */
    public static EvidenceRanker byWords() {
        return new EvidenceRanker(Optional.empty());
    }

    /**
     * {@return a ranker that goes by words and meaning}
     *
     * @param embedder used, not closed
     */
    public static EvidenceRanker byMeaning(SentenceEmbedder embedder) {
        return new EvidenceRanker(Optional.of(embedder));
    }

    /**
     * {@return the sentences, best evidence first; ties stay in the document's order}
     *
     * @param claim the words of the claim
     * @param sentences all sentences of the document in their order, or of a stretch of it; the candidates' scores are not
     *     looked at
     */
    public List<Ranked> rank(String claim, List<Candidate> sentences) {
        LetterGrams wanted = LetterGrams.of(claim);
        double[] words = sentences.stream()
                .mapToDouble(s -> wanted.sharedWith(LetterGrams.of(s.text())))
                .toArray();
        double[] meaning = meaning(claim, sentences);
        List<List<Ranked.Part>> own = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            own.add(parts(sentences.get(i).text(), words[i], meaning[i]));
        }
        List<Ranked> ranked = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            List<Ranked.Part> parts = new ArrayList<>(own.get(i));
            double around = (i > 0 ? sum(own.get(i - 1)) : 0) + (i + 1 < words.length ? sum(own.get(i + 1)) : 0);
            parts.add(new Ranked.Part(
                    NEIGHBOURS * around / 2, "what the sentences before and after have, a fifth of it"));
            ranked.add(new Ranked(sentences.get(i).id(), sum(parts), parts));
        }
        ranked.sort(Comparator.comparingDouble(Ranked::score).reversed());
        return List.copyOf(ranked);
    }

    private double[] meaning(String claim, List<Candidate> sentences) {
        if (embedder.isEmpty() || sentences.isEmpty()) {
            return new double[sentences.size()];
        }
        EmbeddingVector vector = embedder.get().embedQuery(claim);
        return embedder
                .get()
                .embedPassages(sentences.stream().map(Candidate::text).toList())
                .stream()
                .mapToDouble(vector::cosine)
                .toArray();
    }

    private List<Ranked.Part> parts(String sentence, double words, double meaning) {
        boolean both = embedder.isPresent();
        List<Ranked.Part> parts = new ArrayList<>();
        double share = both ? 1 - MEANING : 1;
        parts.add(part(share * words, "wording of the claim, %.2f of it", words));
        if (both) {
            parts.add(part(MEANING * meaning, "cosine with the claim %.3f", meaning));
        }
        int findings = FINDINGS.in(sentence);
        int aims = AIMS.in(sentence);
        parts.add(part((both ? FINDING : FINDING_BY_WORDS) * findings, "words that report a result: %.0f", findings));
        parts.add(part(-AIM * aims, "words that tell an aim or a method: %.0f", aims));
        return parts;
    }

    private static Ranked.Part part(double value, String format, double raw) {
        return new Ranked.Part(value, String.format(Locale.ROOT, format, raw));
    }

    private static double sum(List<Ranked.Part> parts) {
        return parts.stream().mapToDouble(Ranked.Part::value).sum();
    }
}
