package dev.ibid.annotate;

import dev.ibid.document.DocumentId;
import dev.ibid.taxonomy.Taxonomy;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A step of the build: trains the models from the annotated sentences and writes them beside the compiled classes. Does
 * nothing if sentences, taxonomy, word lists and code are those of the last time.
 */
final class ModelTrainer {
    static final String MENTIONS = "mentions.bin";
    static final String CLAIMS = "claims.bin";
    private static final String INPUTS = "models.inputs";

    private ModelTrainer() {}

    /**
     * Trains.
     *
     * @param args the folder of annotated sentences; the folder of compiled classes; and {@code field} for our own tagger
     *     of mentions (the default) or {@code name-finder} for OpenNLP's
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path sentences = Path.of(args[0]);
        Path target = Path.of(args[1]).resolve("dev/ibid/annotate");
        boolean nameFinder = args.length > 2 && args[2].equals("name-finder");
        String inputs = inputs(sentences, target) + nameFinder;
        writeSentences(sentences, target.resolve(Training.SENTENCES));
        Path stamp = target.resolve(INPUTS);
        if (Files.exists(stamp)
                && Files.readString(stamp).equals(inputs)
                && Files.exists(target.resolve(MENTIONS))
                && Files.exists(target.resolve(CLAIMS))) {
            return;
        }
        Taxonomy taxonomy = Taxonomy.builtIn();
        List<TrainingSentence> examples = TrainingFile.readAll(sentences);
        byte[] mentions = nameFinder
                ? NameFinderTagger.train(new Learning(taxonomy).examples(examples))
                : mentions(taxonomy, examples);
        Files.write(target.resolve(MENTIONS), mentions);
        Files.write(target.resolve(CLAIMS), claims(taxonomy, examples));
        Files.writeString(stamp, inputs);
    }

    /** Keeps the sentences with the classes, so that a user's own can be learned together with them. */
    private static void writeSentences(Path sentences, Path target) throws IOException {
        StringBuilder all = new StringBuilder();
        for (Path file : TrainingFile.files(sentences)) {
            all.append("#\n").append(Files.readString(file)).append('\n');
        }
        Files.writeString(target, all);
    }

    static byte[] mentions(Taxonomy taxonomy, List<TrainingSentence> sentences) throws IOException {
        List<Learning.Example> examples = new Learning(taxonomy).examples(sentences);
        FieldModel model = FieldTrainer.train(
                examples.stream().map(Learning.Example::featureArrays).toList(),
                examples.stream().map(Learning.Example::tagArray).toList());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        OutputStream packed = new DeflaterOutputStream(bytes, new Deflater(Deflater.BEST_COMPRESSION));
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(packed))) {
            model.write(out);
        }
        return bytes.toByteArray();
    }

    static byte[] claims(Taxonomy taxonomy, List<TrainingSentence> sentences) throws IOException {
        TaxonomyMatcher matcher = new TaxonomyMatcher(LabelTrie.of(taxonomy));
        List<ClaimModel.Example> examples = new ArrayList<>();
        for (TrainingSentence sentence : sentences) {
            Tokens tokens = Tokens.of(sentence.text());
            String[] features = ClaimFeatures.of(tokens, matcher.match(tokens), sentence.position() == 0);
            examples.add(new ClaimModel.Example(sentence.label(), List.of(features)));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ClaimModel.train(examples).serialize(bytes);
        return CanonicalZip.of(bytes.toByteArray());
    }

    /** A digest of all that the models depend on, for the build to skip training when nothing changed. */
    private static String inputs(Path sentences, Path classes) throws IOException {
        MessageDigest digest = DocumentId.sha256Digest();
        for (Path file : TrainingFile.files(sentences)) {
            digest.update(Files.readAllBytes(file));
        }
        digest.update(Taxonomy.builtIn().digest().getBytes(StandardCharsets.UTF_8));
        try (var listed = Files.list(classes)) {
            for (Path file : listed.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".class") || name.endsWith(".txt")) {
                    digest.update(Files.readAllBytes(file));
                }
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
