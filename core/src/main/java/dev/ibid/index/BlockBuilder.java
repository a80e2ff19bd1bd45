package dev.ibid.index;

import static dev.ibid.index.FieldTypes.exact;
import static dev.ibid.index.FieldTypes.grams;
import static dev.ibid.index.FieldTypes.presence;
import static dev.ibid.index.FieldTypes.sorted;
import static dev.ibid.index.FieldTypes.spellings;
import static dev.ibid.index.FieldTypes.words;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.Reference;
import dev.ibid.document.Block;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.IndexableField;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns an annotated document into its block of Lucene documents: claims, passages, and last the document. */
final class BlockBuilder {
    private final AnnotatedDocument document;
    private final SourceDocument source;
    private final Taxonomy taxonomy;
    private final String fingerprint;
    private final List<IndexableField> common = new ArrayList<>();

    private BlockBuilder(AnnotatedDocument document, Taxonomy taxonomy, String fingerprint) {
        this.document = document;
        this.source = document.source();
        this.taxonomy = taxonomy;
        this.fingerprint = fingerprint;
    }

    static List<Document> build(AnnotatedDocument document, Taxonomy taxonomy, String fingerprint) {
        return new BlockBuilder(document, taxonomy, fingerprint).block();
    }

    private List<Document> block() {
        addCommon();
        List<Document> block = new ArrayList<>();
        List<Sentence> sentences = document.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            if (sentences.get(i).label().isClaim()) {
                block.add(claim(i));
            }
        }
        for (Passage passage : PassageCutter.cut(document)) {
            block.add(passage(passage));
        }
        block.add(whole());
        for (int i = 0; i < block.size(); i++) {
            block.get(i).add(new NumericDocValuesField(Fields.TO_DOCUMENT, block.size() - 1L - i));
        }
        return block;
    }

    private void addCommon() {
        DocumentMetadata metadata = source.metadata();
        exact(common, Fields.DOC, source.id().sha256());
        sorted(common, Fields.DOC, source.id().sha256());
        sorted(common, Fields.ORDER, ImportOrder.key(source));
        words(common, Fields.TITLE, metadata.title());
        metadata.authors().forEach(author -> words(common, Fields.AUTHOR, author));
        metadata.authors().stream()
                .filter(author -> !author.isEmpty())
                .distinct()
                .forEach(author -> common.add(new SortedSetDocValuesField(Fields.AUTHOR, FieldTypes.cut(author))));
        words(common, Fields.PUBLISHER, metadata.publisher());
        sorted(common, Fields.PUBLISHER, metadata.publisher());
        exact(common, Fields.LANGUAGE, metadata.language().toLowerCase(Locale.ROOT));
        sorted(common, Fields.LANGUAGE, metadata.language().toLowerCase(Locale.ROOT));
        String format = MediaTypes.shortName(metadata.mediaType());
        exact(common, Fields.FORMAT, format);
        exact(common, Fields.FORMAT, metadata.mediaType());
        sorted(common, Fields.FORMAT, format);
        exact(common, Fields.EXTERNAL_ID, source.externalId());
        words(common, Fields.SOURCE, source.source());
        IsoDate.parse(metadata.date()).ifPresent(date -> {
            common.add(new IntPoint(Fields.DATE_FROM, date.first()));
            common.add(new NumericDocValuesField(Fields.DATE_FROM, date.first()));
            common.add(new IntPoint(Fields.DATE_TO, date.last()));
            sorted(common, Fields.YEAR, metadata.date().substring(0, 4));
        });
    }

    private Document claim(int index) {
        Sentence sentence = document.sentences().get(index);
        Span span = sentence.span();
        String text = span.of(source.text());
        List<String> headings =
                source.findBlock(span.start()).map(Block::headingPath).orElse(List.of());
        Document lucene = unit(Unit.CLAIM, index + 1, span, headings, source.pageAt(span.start()), sentence);
        List<IndexableField> fields = new ArrayList<>();
        words(fields, Fields.TEXT, text);
        spellings(fields, Fields.SPELLING, text);
        presence(fields, Fields.CONTEXT, context(index));
        exact(fields, Fields.LABEL, sentence.label().key());
        sorted(fields, Fields.LABEL, sentence.label().key());
        words(fields, Fields.ATTRIBUTION, sentence.attribution());
        exact(fields, Fields.SAME, SameWords.key(text));
        fields.forEach(lucene::add);
        return lucene;
    }

    private String context(int index) {
        List<Sentence> sentences = document.sentences();
        String before = index > 0 ? sentences.get(index - 1).span().of(source.text()) : "";
        String after =
                index + 1 < sentences.size() ? sentences.get(index + 1).span().of(source.text()) : "";
        return before + "\n" + after;
    }

    private Document passage(Passage passage) {
        Document lucene =
                unit(Unit.PASSAGE, passage.number(), passage.span(), passage.headingPath(), passage.page(), null);
        List<IndexableField> fields = new ArrayList<>();
        words(fields, Fields.TEXT, passage.span().of(source.text()));
        spellings(fields, Fields.SPELLING, passage.span().of(source.text()));
        fields.forEach(lucene::add);
        return lucene;
    }

    private Document whole() {
        Set<String> headings = new LinkedHashSet<>();
        source.blocks().forEach(block -> headings.addAll(block.headingPath()));
        Document lucene = unit(Unit.DOCUMENT, 0, new Span(0, source.text().length()), List.copyOf(headings), 0, null);
        List<IndexableField> fields = new ArrayList<>();
        words(fields, Fields.TEXT, source.text());
        spellings(fields, Fields.SPELLING, source.text());
        grams(fields, Fields.GRAMS, source.metadata().title() + "\n" + source.text());
        exact(fields, FieldTypes.FINGERPRINT, fingerprint);
        for (Reference reference : document.citations().references()) {
            exact(fields, Fields.CITES, reference.key());
        }
        fields.add(new StoredField(Fields.STORED_HEAD, InfoCodec.encode(document, fingerprint)));
        fields.add(new StoredField(Fields.STORED_TEXT, TextStore.encode(source.text())));
        fields.add(new StoredField(Fields.STORED_LAYERS, LayerCodec.encode(document)));
        fields.forEach(lucene::add);
        return lucene;
    }

    private Document unit(
            Unit unit, int number, Span span, List<String> headings, int page, @Nullable Sentence sentence) {
        List<IndexableField> fields = new ArrayList<>(common);
        exact(fields, Fields.UNIT, unit.key());
        fields.add(new NumericDocValuesField(Fields.NUMBER, number));
        fields.add(new NumericDocValuesField(Fields.START, span.start()));
        fields.add(new NumericDocValuesField(Fields.END, span.end()));
        headings.forEach(heading -> words(fields, Fields.HEADING, heading));
        if (page > 0) {
            fields.add(new IntPoint(Fields.PAGE, page));
            fields.add(new NumericDocValuesField(Fields.PAGE, page));
        }
        NumberTerms.of(span.of(source.text())).forEach(term -> exact(fields, Fields.QUANTITY, term));
        addMentions(fields, span);
        addCitations(fields, span);
        if (unit != Unit.DOCUMENT) {
            ByteWriter out = new ByteWriter();
            out.texts(headings);
            out.text(sentence == null ? "" : sentence.attribution());
            fields.add(new StoredField(Fields.STORED_RECORD, out.bytes()));
        }
        Document lucene = new Document();
        fields.forEach(lucene::add);
        return lucene;
    }

    private void addMentions(List<IndexableField> fields, Span span) {
        Set<String> concepts = new TreeSet<>();
        Set<String> kinds = new TreeSet<>();
        for (Mention mention : within(document.mentions(), span)) {
            kinds.add(mention.kind().name().toLowerCase(Locale.ROOT));
            if (mention.concept().isEmpty()) {
                words(fields, Fields.unlisted(mention.kind()), mention.text());
            } else {
                concepts.addAll(taxonomy.withBroader(mention.concept()));
                fields.add(
                        new SortedSetDocValuesField(Fields.concepts(mention.kind()), new BytesRef(mention.concept())));
            }
        }
        concepts.forEach(concept -> exact(fields, Fields.CONCEPT, concept));
        kinds.forEach(kind -> exact(fields, Fields.CONCEPT_KIND, kind));
    }

    private void addCitations(List<IndexableField> fields, Span span) {
        Set<String> keys = new TreeSet<>();
        for (Citation citation : document.citations().citations()) {
            if (!span.contains(citation.span())) {
                continue;
            }
            words(fields, Fields.CITATION, citation.text());
            keys.add(citation.normalized());
            if (citation.reference() >= 0) {
                keys.add(document.citations()
                        .references()
                        .get(citation.reference())
                        .key());
            }
        }
        keys.forEach(key -> exact(fields, Fields.CITES, key));
    }

    /** Mentions are in order of their spans, and a long document has thousands. */
    private static List<Mention> within(List<Mention> mentions, Span span) {
        return mentions.stream()
                .filter(mention -> span.contains(mention.span()))
                .toList();
    }
}
