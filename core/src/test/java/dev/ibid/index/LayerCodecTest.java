package dev.ibid.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.Reference;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.Line;
import dev.ibid.document.Page;
import dev.ibid.document.Region;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.document.Warning;
import dev.ibid.taxonomy.ConceptKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class LayerCodecTest {
    @Property(tries = 300)
    void givesBackWhatWasStored(
            @ForAll String text,
            @ForAll String other,
            @ForAll double x,
            @ForAll @IntRange(max = 100_000) int number,
            @ForAll boolean flag,
            @ForAll BlockKind kind,
            @ForAll ClaimLabel label,
            @ForAll ConceptKind concept)
            throws Exception {
        AnnotatedDocument document = document(text, other, x, number, flag, kind, label, concept);
        String stored = TextStore.decode(TextStore.encode(text));
        assertThat(stored).isEqualTo(text);
        assertThat(LayerCodec.decode(
                        LayerCodec.encode(document), document.source().id(), stored))
                .isEqualTo(document);
    }

    private static AnnotatedDocument document(
            String text,
            String other,
            double x,
            int number,
            boolean flag,
            BlockKind kind,
            ClaimLabel label,
            ConceptKind concept) {
        Span all = new Span(0, text.length());
        Span back = new Span(0, text.length() / 2);
        DocumentMetadata metadata = new DocumentMetadata(
                other,
                List.of(other, text),
                other,
                text,
                other,
                "a/b",
                number,
                number,
                List.of(text),
                Map.of("k", other));
        SourceDocument source = new SourceDocument(
                DocumentId.ofText("x"),
                other,
                text,
                flag ? Optional.of(DocumentId.ofText("y")) : Optional.empty(),
                text,
                List.of(new Block(kind, all, number, number, List.of(other, text), other)),
                List.of(new Page(number + 1, all, x, 595.28), new Page(number + 2, back, -x, 0.1 + 0.2)),
                List.of(
                        new Line(all, new Region(number, x, 72.5, 0.005, -0.0)),
                        new Line(back, new Region(1, 1, 2, 3, 4))),
                metadata,
                List.of(new Warning(other, text)));
        Reference reference =
                new Reference(all, other, other, List.of(new Reference.Segment(back, other)), Map.of("t", text), text);
        return new AnnotatedDocument(
                source,
                List.of(new Sentence(all, label, 0.123456789, other, flag, !flag)),
                List.of(
                        new Mention(all, text, concept, other, MentionSource.MODEL, 1),
                        new Mention(back, other, concept, "", MentionSource.USER, 0.5)),
                new CitationLayer(
                        List.of(new Citation(back, other, text, other, other, flag ? -1 : number, text)),
                        List.of(reference)),
                flag);
    }
}
