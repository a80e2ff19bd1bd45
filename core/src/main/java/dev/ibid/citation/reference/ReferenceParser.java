package dev.ibid.citation.reference;

import dev.ibid.citation.Reference;
import dev.ibid.document.Span;
import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;

/** Parses reference strings to labelled parts and fields. Safe for any thread. */
public final class ReferenceParser {
    static final String MODEL = "references.model";

    /** A reference longer than this is none; the rest of it stays unlabelled in a part {@code note}. */
    private static final int LONGEST = 20_000;

    private final ChainModel model;

    private ReferenceParser(ChainModel model) {
        this.model = model;
    }

    /**
     * {@return a parser with the model that belongs to this version}
     *
     * @throws UncheckedIOException if the model cannot be read, which means that the jar is damaged
     */
    public static ReferenceParser load() {
        return Loaded.PARSER;
    }

    /** Read when first asked for: it takes a few hundred milliseconds. */
    private static final class Loaded {
        private static final ReferenceParser PARSER = read();

        private static ReferenceParser read() {
            try (InputStream in = ReferenceParser.class.getResourceAsStream(MODEL)) {
                if (in == null) {
                    throw new IllegalStateException("the model " + MODEL + " was not built");
                }
                return new ReferenceParser(
                        ChainModel.read(new DataInputStream(new BufferedInputStream(new InflaterInputStream(in)))));
            } catch (IOException e) {
                throw new UncheckedIOException("cannot read " + MODEL, e);
            }
        }
    }

    /**
     * {@return the parts and fields of a reference, offsets counted in {@code text}}
     *
     * @param text one reference, of any length; white space and line breaks may stand anywhere
     */
    public Reference parse(String text) {
        List<Reference.Segment> segments = segments(text);
        return new Reference(
                new Span(0, text.length()),
                text,
                ReferenceFields.mark(text, segments),
                segments,
                ReferenceFields.of(text, segments),
                ReferenceKey.of(text));
    }

    private List<Reference.Segment> segments(String text) {
        String head = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        List<Token> tokens = ReferenceTokens.of(head).stream()
                .map(span -> Token.of(head, span))
                .toList();
        int[] labels = model.label(TokenFeatures.of(tokens));
        List<Reference.Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= labels.length; i++) {
            if (i == labels.length || labels[i] != labels[start]) {
                Span span = new Span(
                        tokens.get(start).span().start(),
                        tokens.get(i - 1).span().end());
                segments.add(new Reference.Segment(span, Label.of(labels[start]).text()));
                start = i;
            }
        }
        if (text.length() > LONGEST) {
            segments.add(new Reference.Segment(new Span(LONGEST, text.length()), Label.NOTE.text()));
        }
        return segments;
    }
}
