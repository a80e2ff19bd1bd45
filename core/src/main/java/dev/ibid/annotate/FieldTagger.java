package dev.ibid.annotate;

import dev.ibid.document.DocumentId;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.zip.InflaterInputStream;

/** Tags with a {@link FieldModel} as {@link ModelTrainer} writes it. */
final class FieldTagger implements MentionTagger {
    private final FieldModel model;
    private final String digest;

    private FieldTagger(FieldModel model, String digest) {
        this.model = model;
        this.digest = digest;
    }

    static FieldTagger of(byte[] file) throws IOException {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new InflaterInputStream(new ByteArrayInputStream(file))))) {
            return new FieldTagger(FieldModel.read(in), DocumentId.ofBytes(file).sha256());
        }
    }

    @Override
    public Tagging tag(Tokens tokens, String[][] features) {
        return model.tag(features);
    }

    @Override
    public String digest() {
        return digest;
    }
}
