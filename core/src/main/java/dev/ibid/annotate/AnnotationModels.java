package dev.ibid.annotate;

import dev.ibid.document.DocumentId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The trained models that annotation needs: the built-in ones or a user's own. Immutable, safe for any thread. */
public final class AnnotationModels {
    private final MentionTagger mentions;
    private final ClaimModel claims;
    private final String claimsDigest;
    private final ThreadLocal<SentenceSplitter> splitter = ThreadLocal.withInitial(SentenceSplitter::new);

    private AnnotationModels(MentionTagger mentions, ClaimModel claims, String claimsDigest) {
        this.mentions = mentions;
        this.claims = claims;
        this.claimsDigest = claimsDigest;
    }

    /** {@return the models trained in the build, read once} */
    public static AnnotationModels builtIn() {
        return BuiltIn.MODELS;
    }

    /**
     * {@return these models with another one for mentions}
     *
     * @param file as {@link Training#mentions} makes it
     * @throws IOException if it is no such file
     */
    public AnnotationModels withMentions(byte[] file) throws IOException {
        return new AnnotationModels(tagger(file), claims, claimsDigest);
    }

    /**
     * {@return these models with another one for claims}
     *
     * @param file as {@link Training#claims} makes it
     * @throws IOException if it is no such file
     */
    public AnnotationModels withClaims(byte[] file) throws IOException {
        return new AnnotationModels(
                mentions,
                ClaimModel.read(new ByteArrayInputStream(file)),
                DocumentId.ofBytes(file).sha256());
    }

    static AnnotationModels of(byte[] mentions, byte[] claims) throws IOException {
        return new AnnotationModels(
                tagger(mentions),
                ClaimModel.read(new ByteArrayInputStream(claims)),
                DocumentId.ofBytes(claims).sha256());
    }

    /** A model of OpenNLP's name finder is a zip file; one of our own is not. */
    private static MentionTagger tagger(byte[] file) throws IOException {
        boolean zip = file.length > 1 && file[0] == 'P' && file[1] == 'K';
        return zip ? NameFinderTagger.of(file) : FieldTagger.of(file);
    }

    static AnnotationModels of(MentionTagger mentions, ClaimModel claims) {
        return new AnnotationModels(mentions, claims, "");
    }

    MentionTagger mentions() {
        return mentions;
    }

    ClaimModel claims() {
        return claims;
    }

    /** {@return a splitter for the calling thread} */
    SentenceSplitter splitter() {
        return splitter.get();
    }

    /** {@return a digest of both models} */
    public String digest() {
        return mentions.digest() + claimsDigest;
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = AnnotationModels.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "the class path lacks dev/ibid/annotate/" + name + ", which the Maven build trains");
            }
            return in.readAllBytes();
        }
    }

    private static final class BuiltIn {
        private static final AnnotationModels MODELS = load();

        private static AnnotationModels load() {
            try {
                return of(resource(ModelTrainer.MENTIONS), resource(ModelTrainer.CLAIMS));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
