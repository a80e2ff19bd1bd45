package dev.ibid.eval;

import dev.ibid.annotate.TrainingFile;
import dev.ibid.annotate.TrainingSentence;
import dev.ibid.document.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads gold annotations from sentences in the format of the training files, which are easily written by hand. */
public final class GoldText {
    private GoldText() {}

    /**
     * {@return a paragraph for each mini-document of the file, its sentences joined by blanks}
     *
     * @param file labelled sentences with their mentions marked
     * @throws dev.ibid.annotate.TrainingFormatException if a line cannot be understood; names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<GoldParagraph> read(Path file) throws IOException {
        Map<Integer, List<TrainingSentence>> documents = new TreeMap<>();
        for (TrainingSentence sentence : TrainingFile.read(file)) {
            documents
                    .computeIfAbsent(sentence.document(), number -> new ArrayList<>())
                    .add(sentence);
        }
        return documents.entrySet().stream()
                .map(entry -> paragraph("p" + (entry.getKey() + 1), entry.getValue()))
                .toList();
    }

    private static GoldParagraph paragraph(String id, List<TrainingSentence> sentences) {
        StringBuilder text = new StringBuilder();
        List<GoldMention> mentions = new ArrayList<>();
        List<GoldSentence> labels = new ArrayList<>();
        for (TrainingSentence sentence : sentences) {
            if (!text.isEmpty()) {
                text.append(' ');
            }
            int at = text.length();
            text.append(sentence.text());
            sentence.names()
                    .forEach(name -> mentions.add(new GoldMention(name.span().shift(at), name.kind())));
            labels.add(new GoldSentence(new Span(at, text.length()), sentence.label()));
        }
        return new GoldParagraph(id, id, text.toString(), mentions, labels);
    }
}
