package dev.ibid.citation.reference;

import dev.ibid.citation.reference.training.LabelledText;
import dev.ibid.citation.reference.training.ReferenceGenerator;
import dev.ibid.document.Span;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Trains the model of the parser; run by the build. */
final class ReferenceTrainer {
    /** More references than this no longer raise the score on unseen ones. */
    private static final int REFERENCES = 12_000;

    private static final int ROUNDS = 6;
    private static final long SEED = 20260101;

    private ReferenceTrainer() {}

    /**
     * Trains and writes, unless the model is there and was made from the same files.
     *
     * @param args folder of the training files, folder of the compiled classes that the model goes to, file that notes what
     *     the model was made from
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Path target = Path.of(args[1]).resolve("dev/ibid/citation/reference").resolve(ReferenceParser.MODEL);
        Path note = Path.of(args[2]);
        String inputs =
                TrainingInputs.digest(List.of(folder, target.toAbsolutePath().getParent()), ReferenceParser.MODEL);
        if (Files.exists(target) && Files.exists(note) && Files.readString(note).equals(inputs)) {
            return;
        }
        ChainModel model = train(folder);
        Files.createDirectories(target.toAbsolutePath().getParent());
        try (OutputStream file = Files.newOutputStream(target);
                DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new DeflaterOutputStream(file)))) {
            model.write(out);
        }
        Files.writeString(note, inputs);
        System.out.println("Reference model: " + model.features() + " features, " + Files.size(target) + " bytes");
    }

    private static ChainModel train(Path folder) throws IOException {
        List<long[][]> features = new ArrayList<>();
        List<int[]> gold = new ArrayList<>();
        for (LabelledText reference :
                ReferenceGenerator.of(folder, WordLists.get().entries(), SEED).generate(REFERENCES)) {
            List<Token> tokens = ReferenceTokens.of(reference.text()).stream()
                    .map(span -> Token.of(reference.text(), span))
                    .toList();
            features.add(TokenFeatures.of(tokens));
            gold.add(labels(tokens, reference.parts()));
        }
        return ChainTrainer.train(features, gold, ROUNDS);
    }

    /** A token belongs to the part that holds its start; one that stands between parts goes with the part before it. */
    private static int[] labels(List<Token> tokens, List<LabelledText.Part> parts) {
        int[] labels = new int[tokens.size()];
        int part = 0;
        for (int i = 0; i < labels.length; i++) {
            Span span = tokens.get(i).span();
            while (part + 1 < parts.size() && parts.get(part + 1).span().start() <= middle(span)) {
                part++;
            }
            labels[i] = Label.named(parts.get(part).label()).number();
        }
        return labels;
    }

    private static int middle(Span span) {
        return span.start() + (span.length() - 1) / 2;
    }
}
