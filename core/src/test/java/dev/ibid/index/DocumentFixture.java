package dev.ibid.index;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.MentionSource;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Builds annotated documents line by line, as the annotator would have found them. */
public final class DocumentFixture {
    private final String source;
    private String title = "";
    private String date = "";
    private String author = "";
    private String publisher = "";
    private String language = "en";
    private String mediaType = "text/plain";
    private String externalId = "";
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<Sentence> sentences = new ArrayList<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final List<Citation> citations = new ArrayList<>();
    private List<String> headings = List.of();

    private DocumentFixture(String source) {
        this.source = source;
    }

    public static DocumentFixture document(String source) {
        return new DocumentFixture(source);
    }

    /** Three techniques in a hierarchy, two controls, an artifact. */
    public static Taxonomy taxonomy() {
        return Taxonomy.of(List.of(
                concept("model-compression", ConceptKind.TECHNIQUE, "model compression", List.of("shrinking"), ""),
                concept(
                        "distillation",
                        ConceptKind.TECHNIQUE,
                        "distillation",
                        List.of("teacher-student training"),
                        "model-compression"),
                concept("quantization", ConceptKind.TECHNIQUE, "quantization", List.of(), "model-compression"),
                concept("export-control", ConceptKind.CONTROL, "export control", List.of(), ""),
                concept(
                        "license-requirement",
                        ConceptKind.CONTROL,
                        "license requirement",
                        List.of("licensing"),
                        "export-control"),
                concept("h20", ConceptKind.ARTIFACT, "H20", List.of(), "")));
    }

    private static Concept concept(String id, ConceptKind kind, String label, List<String> others, String broader) {
        List<String> above = broader.isEmpty() ? List.of() : List.of(broader);
        return new Concept(id, kind, label, others, List.of(), List.of(), above, "", "", "");
    }

    public DocumentFixture title(String to) {
        title = to;
        return this;
    }

    public DocumentFixture date(String to) {
        date = to;
        return this;
    }

    public DocumentFixture author(String to) {
        author = to;
        return this;
    }

    public DocumentFixture publisher(String to) {
        publisher = to;
        return this;
    }

    public DocumentFixture language(String to) {
        language = to;
        return this;
    }

    public DocumentFixture mediaType(String to) {
        mediaType = to;
        return this;
    }

    public DocumentFixture externalId(String to) {
        externalId = to;
        return this;
    }

    /** A heading of the first level; what follows stands below it. */
    public DocumentFixture heading(String words) {
        Span span = append(words);
        blocks.add(new Block(BlockKind.HEADING, span, 1, 0, List.of(), ""));
        headings = List.of(words);
        return this;
    }

    /** A paragraph of one sentence. */
    public DocumentFixture sentence(ClaimLabel label, String words) {
        return sentence(label, words, "");
    }

    public DocumentFixture sentence(ClaimLabel label, String words, String attribution) {
        Span span = append(words);
        blocks.add(new Block(BlockKind.PARAGRAPH, span, 0, 0, headings, ""));
        sentences.add(new Sentence(span, label, 0.9, attribution, false, false));
        return this;
    }

    /** Marks the last occurrence of the words as a mention. */
    public DocumentFixture mention(ConceptKind kind, String concept, String words) {
        mentions.add(new Mention(last(words), words, kind, concept, MentionSource.TAXONOMY, 1));
        return this;
    }

    /** Marks the last occurrence of the words as a citation. */
    public DocumentFixture cites(String words, String type, String key) {
        citations.add(Citation.of(last(words), words, type, key));
        return this;
    }

    public DocumentId id() {
        return DocumentId.ofText(text.toString());
    }

    public AnnotatedDocument build() {
        DocumentMetadata metadata = new DocumentMetadata(
                title,
                author.isEmpty() ? List.of() : List.of(author),
                date,
                publisher,
                language,
                mediaType,
                0,
                text.length(),
                List.of(),
                Map.of());
        SourceDocument document = new SourceDocument(
                id(),
                source,
                externalId,
                Optional.empty(),
                text.toString(),
                blocks,
                List.of(),
                List.of(),
                metadata,
                List.of());
        return new AnnotatedDocument(document, sentences, mentions, new CitationLayer(citations, List.of()), true);
    }

    private Span append(String words) {
        int start = text.length();
        text.append(words);
        Span span = new Span(start, text.length());
        text.append("\n\n");
        return span;
    }

    private Span last(String words) {
        int at = text.lastIndexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the text: " + words);
        }
        return new Span(at, at + words.length());
    }
}
