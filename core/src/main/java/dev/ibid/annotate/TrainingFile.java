package dev.ibid.annotate;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Reads annotated sentences: {@code label<TAB>sentence} lines with mentions marked as in OpenNLP's name-finder format; a
 * blank line ends a mini-document, a line that starts with {@code #} names the voice and, after {@code |}, the heading.
 *
 * <p>The blanks around tags belong to the format; they are taken out where running text has none, so that the model learns
 * from text as it is printed.
 */
final class TrainingFile {
    private static final Pattern TAG = Pattern.compile("<START:(\\w+)> (.+?) <END>");
    private static final String CLOSING = ".,;:!?)]}\u201d\u2019%\u2014\u2013/";
    private static final String OPENING = "([{\u201c\u2018\u2014\u2013/$";

    private final List<TrainingSentence> sentences = new ArrayList<>();
    private int document = -1;

    private TrainingFile() {}

    /**
     * {@return the sentences of all {@code .txt} files of a folder, by file name}
     *
     * @throws IOException if the folder or a file cannot be read
     */
    static List<TrainingSentence> readAll(Path folder) throws IOException {
        TrainingFile reader = new TrainingFile();
        for (Path file : files(folder)) {
            reader.read(file);
        }
        return List.copyOf(reader.sentences);
    }

    /** {@return the files that {@link #readAll} reads, in its order} */
    static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    private void read(Path file) throws IOException {
        boolean fresh = true;
        String heading = "";
        int position = 0;
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                fresh = true;
                if (line.startsWith("#")) {
                    int bar = line.indexOf('|');
                    heading = bar < 0 ? "" : line.substring(bar + 1).strip();
                }
                continue;
            }
            int tab = line.indexOf('\t');
            if (tab < 0) {
                throw new IllegalArgumentException(
                        file.getFileName() + ", line " + number + ": no tab after the label");
            }
            if (fresh) {
                document++;
                position = 0;
                fresh = false;
            }
            ClaimLabel label = ClaimLabel.valueOf(line.substring(0, tab).strip().toUpperCase(Locale.ROOT));
            sentences.add(parse(
                    document,
                    position++,
                    label,
                    heading,
                    line.substring(tab + 1).strip()));
        }
    }

    /** {@return one sentence, its tags turned into spans} */
    static TrainingSentence parse(int document, int position, ClaimLabel label, String heading, String tagged) {
        StringBuilder text = new StringBuilder();
        List<TrainingSentence.Name> names = new ArrayList<>();
        Matcher tag = TAG.matcher(tagged);
        int from = 0;
        boolean afterTag = false;
        while (tag.find()) {
            append(text, tagged.substring(from, tag.start()), afterTag);
            if (endsWithOpening(text)) {
                text.setLength(text.length() - 1);
            }
            int start = text.length();
            text.append(tag.group(2));
            names.add(new TrainingSentence.Name(new Span(start, text.length()), ConceptKind.valueOf(tag.group(1))));
            from = tag.end();
            afterTag = true;
        }
        append(text, tagged.substring(from), afterTag);
        return new TrainingSentence(document, position, text.toString(), names, label, heading);
    }

    private static void append(StringBuilder text, String part, boolean afterTag) {
        boolean closes = afterTag
                && part.length() > 1
                && part.charAt(0) == ' '
                && (CLOSING.indexOf(part.charAt(1)) >= 0
                        || isApostropheS(part)
                        || (part.charAt(1) == '"' && oddQuotes(text))
                        || (part.charAt(1) == '-' && part.length() > 2 && part.charAt(2) != ' '));
        text.append(closes ? part.substring(1) : part);
    }

    private static boolean isApostropheS(String part) {
        return part.length() > 2 && (part.charAt(1) == '\'' || part.charAt(1) == '\u2019');
    }

    private static boolean oddQuotes(StringBuilder text) {
        return text.chars().filter(c -> c == '"').count() % 2 == 1;
    }

    /** Whether the text ends in a mark that running text does not part from the next word, and a blank. */
    private static boolean endsWithOpening(StringBuilder text) {
        int n = text.length();
        if (n < 2 || text.charAt(n - 1) != ' ') {
            return false;
        }
        char mark = text.charAt(n - 2);
        boolean spacedDash = (mark == '\u2014' || mark == '\u2013') && n > 2 && text.charAt(n - 3) == ' ';
        boolean hyphen = mark == '-' && n > 2 && text.charAt(n - 3) != ' ';
        return (OPENING.indexOf(mark) >= 0 && !spacedDash) || (mark == '"' && oddQuotes(text)) || hyphen;
    }
}
