package dev.ibid.annotate;

import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationFinder;
import dev.ibid.citation.CitationLayer;
import dev.ibid.document.Block;
import dev.ibid.document.DocumentId;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds sentences, claims and mentions in documents. Safe for any thread.
 *
 * <pre>{@code
 * Annotator annotator = Annotator.of(Taxonomy.builtIn());
 * AnnotatedDocument annotated = annotator.annotate(document);
 * }</pre>
 */
public final class Annotator {
    /** Raised whenever the same document, taxonomy and models would give other annotations. */
    private static final int VERSION = 1;

    private static final Set<String> TAGGED_LANGUAGES = Set.of("en", "und", "");

    private final Taxonomy taxonomy;
    private final CitationFinder citations;
    private final AnnotationModels models;
    private final MentionPolicy policy;
    private final TaxonomyMatcher matcher;

    private Annotator(Taxonomy taxonomy, CitationFinder citations, AnnotationModels models, MentionPolicy policy) {
        this.taxonomy = taxonomy;
        this.citations = citations;
        this.models = models;
        this.policy = policy;
        this.matcher = new TaxonomyMatcher(LabelTrie.of(taxonomy));
    }

    /**
     * {@return an annotator with the models that come with Ibid, which looks for no citations}
     *
     * @param taxonomy the concepts to find
     */
    public static Annotator of(Taxonomy taxonomy) {
        return of(taxonomy, document -> CitationLayer.EMPTY);
    }

    /**
     * {@return an annotator with the models that come with Ibid}
     *
     * @param taxonomy the concepts to find
     * @param citations finds citations first: no sentence ends and no mention stands inside one
     */
    public static Annotator of(Taxonomy taxonomy, CitationFinder citations) {
        return of(taxonomy, citations, AnnotationModels.builtIn());
    }

    /**
     * {@return an annotator with other models}
     *
     * @param taxonomy the concepts to find
     * @param citations finds citations first: no sentence ends and no mention stands inside one
     * @param models tell mentions and claims
     */
    public static Annotator of(Taxonomy taxonomy, CitationFinder citations, AnnotationModels models) {
        return new Annotator(taxonomy, citations, models, MentionPolicy.DEFAULT);
    }

    static Annotator of(Taxonomy taxonomy, AnnotationModels models) {
        return new Annotator(taxonomy, document -> CitationLayer.EMPTY, models, MentionPolicy.DEFAULT);
    }

    Annotator with(MentionPolicy other) {
        return new Annotator(taxonomy, citations, models, other);
    }

    /** {@return a digest of everything that the annotations depend on beside the document: 64 hexadecimal digits} */
    public String fingerprint() {
        return DocumentId.ofText(VERSION + "\n" + taxonomy.digest() + "\n" + models.digest())
                .sha256();
    }

    /**
     * {@return the document with its sentences, claims, mentions and citations}
     *
     * <p>A document in another language than English gets its sentences and citations, and no claims and mentions.
     *
     * @param document the document as read
     */
    public AnnotatedDocument annotate(SourceDocument document) {
        CitationLayer layer = citations.find(document);
        if (!TAGGED_LANGUAGES.contains(document.metadata().language())) {
            return new AnnotatedDocument(document, ForeignSentences.of(document), List.of(), layer, false);
        }
        CitationSpans cited =
                CitationSpans.of(layer.citations().stream().map(Citation::span).toList());
        List<ParsedSentence> parsed = parse(document, cited);
        DocumentTerms terms = DocumentTerms.of(parsed, policy);
        List<Sentence> sentences = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        MentionWriter writer = new MentionWriter(document.text(), policy, terms, cited);
        ClaimWriter claims = new ClaimWriter(models.claims());
        for (ParsedSentence sentence : parsed) {
            sentences.add(claims.sentence(sentence));
            writer.write(sentence, mentions);
        }
        return new AnnotatedDocument(document, sentences, mentions, layer, true);
    }

    private List<ParsedSentence> parse(SourceDocument document, CitationSpans cited) {
        List<ParsedSentence> parsed = new ArrayList<>();
        SentenceSplitter splitter = models.splitter();
        for (Block block : document.blocks()) {
            boolean first = true;
            for (Span span : splitter.sentences(document.text(), block, cited)) {
                parsed.add(parse(document.text(), block, span, first, cited));
                first = false;
            }
        }
        return parsed;
    }

    private ParsedSentence parse(String text, Block block, Span span, boolean first, CitationSpans cited) {
        Tokens tokens = Tokens.of(text, span);
        List<TaxonomyMatch> matches =
                switch (block.kind()) {
                    case PAGE_FURNITURE, CODE, REFERENCE_ENTRY -> List.of();
                    default -> cited.outside(tokens, matcher.match(tokens));
                };
        Tagging tagging = models.mentions().tag(tokens, MentionFeatures.of(tokens, matches));
        return new ParsedSentence(block, span, first, tokens, matches, tagging);
    }
}
