package dev.ibid.curation;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.Mention;
import dev.ibid.annotate.Sentence;
import dev.ibid.annotate.TrainingSentence;
import dev.ibid.document.Block;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns corrected documents into sentences to train on. */
public final class TrainingExport {
    private TrainingExport() {}

    /**
     * {@return the sentences that a correction stands in, as the document now has them: what the tagger found beside the
     * correction is taken as seen and right}
     *
     * @param document the document with its corrections applied
     * @param corrections all corrections
     */
    public static List<TrainingSentence> corrected(AnnotatedDocument document, Corrections corrections) {
        SourceDocument source = document.source();
        List<Span> places = new ArrayList<>();
        for (Correction correction : corrections.list()) {
            correction
                    .place()
                    .filter(anchor -> anchor.isIn(source))
                    .flatMap(anchor -> anchor.find(source.text()))
                    .ifPresent(places::add);
        }
        return document.sentences().stream()
                .filter(sentence -> places.stream().anyMatch(sentence.span()::overlaps))
                .map(sentence -> example(document, sentence))
                .toList();
    }

    /**
     * {@return all sentences of a document that may be claims, as one who has read all of it and corrected what was wrong may
     * use them; headings and the like are labelled without a model and teach nothing}
     *
     * @param document the document with its corrections applied
     */
    public static List<TrainingSentence> all(AnnotatedDocument document) {
        return document.sentences().stream()
                .filter(sentence -> document.source()
                        .findBlock(sentence.span().start())
                        .filter(block -> block.kind().mayClaim())
                        .isPresent())
                .map(sentence -> example(document, sentence))
                .toList();
    }

    private static TrainingSentence example(AnnotatedDocument document, Sentence sentence) {
        String text = document.source().text();
        OneLine line = OneLine.of(text, sentence.span());
        List<TrainingSentence.Name> names = document.mentions().stream()
                .filter(mention -> mention.kind() == ConceptKind.TECHNIQUE || mention.kind() == ConceptKind.CONTROL)
                .filter(mention -> sentence.span().contains(mention.span()))
                .map(mention -> name(line, mention))
                .toList();
        Optional<Block> block = document.source().findBlock(sentence.span().start());
        boolean first = block.isPresent()
                && text.substring(block.get().span().start(), sentence.span().start())
                        .isBlank();
        String heading = block.map(Block::headingPath)
                .filter(path -> !path.isEmpty())
                .map(List::getLast)
                .orElse("");
        return new TrainingSentence(0, first ? 0 : 1, line.text(), names, sentence.label(), heading);
    }

    private static TrainingSentence.Name name(OneLine line, Mention mention) {
        return new TrainingSentence.Name(line.map(mention.span()), mention.kind());
    }
}
