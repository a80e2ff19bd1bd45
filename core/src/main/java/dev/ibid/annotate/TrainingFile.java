package dev.ibid.annotate;

import dev.ibid.document.Span;
import dev.ibid.taxonomy.ConceptKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reads and writes annotated sentences: {@code label<TAB>sentence} lines with mentions marked as in OpenNLP's name-finder
 * format; a blank line ends a mini-document, a line that starts with {@code #} names the voice and, after {@code |}, the
 * heading.
 *
 * <pre>
 * # think-tank memo | Remedies
 * norm	Customs should treat &lt;START:TECHNIQUE&gt; transshipment &lt;END&gt; of servers as smuggling.
 * </pre>
 *
 * <p>The blanks around tags belong to the format; they are taken out where running text has none, so that the model learns
 * from text as it is printed.
 */
public final class TrainingFile {
    private static final Pattern TAG = Pattern.compile("<START:(\\w+)> (.+?) <END>");
    private static final Set<String> KINDS = Set.of("TECHNIQUE", "CONTROL");
    private static final Map<String, ClaimLabel> LABELS =
            Stream.of(ClaimLabel.values()).collect(Collectors.toMap(ClaimLabel::key, Function.identity()));
    private static final String CLOSING = ".,;:!?)]}\u201d\u2019%\u2014\u2013/";
    private static final String OPENING = "([{\u201c\u2018\u2014\u2013/$";

    private final boolean labelled;
    private final List<TrainingSentence> sentences = new ArrayList<>();
    private int document = -1;
    private int position;
    private String heading = "";

    private TrainingFile(boolean labelled) {
        this.labelled = labelled;
    }

    /**
     * {@return the sentences of a file, in its order}
     *
     * @param file UTF-8 text
     * @throws TrainingFormatException if a line is no labelled sentence, or its tags are wrong; names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<TrainingSentence> read(Path file) throws IOException {
        TrainingFile reader = new TrainingFile(true);
        reader.readLines(file);
        return List.copyOf(reader.sentences);
    }

    /**
     * {@return the sentences of a file whose lines may lack the label, in its order}
     *
     * @param file UTF-8 text
     * @throws TrainingFormatException if the tags of a line are wrong; names file and line
     * @throws IOException if the file cannot be read
     */
    public static List<TrainingSentence> readMentions(Path file) throws IOException {
        TrainingFile reader = new TrainingFile(false);
        reader.readLines(file);
        return List.copyOf(reader.sentences);
    }

    /**
     * {@return the sentences of all {@code .txt} files of a folder, by file name}
     *
     * @throws IOException if the folder or a file cannot be read
     */
    static List<TrainingSentence> readAll(Path folder) throws IOException {
        TrainingFile reader = new TrainingFile(true);
        for (Path file : files(folder)) {
            reader.readLines(file);
        }
        return List.copyOf(reader.sentences);
    }

    /** {@return sentences from a stream of UTF-8 text that is known to be well formed} */
    static List<TrainingSentence> read(InputStream in) throws IOException {
        TrainingFile reader = new TrainingFile(true);
        reader.startFile();
        new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(reader::read);
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

    /**
     * {@return a sentence as a line, without the line break}
     *
     * @param sentence its names in order, not overlapping
     */
    public static String line(TrainingSentence sentence) {
        StringBuilder line = new StringBuilder(sentence.label().key()).append('\t');
        int at = 0;
        for (TrainingSentence.Name name : sentence.names()) {
            String before = sentence.text().substring(at, name.span().start());
            line.append(at > 0 && !before.startsWith(" ") ? " " : "").append(before);
            line.append(before.isEmpty() || before.endsWith(" ") ? "" : " ");
            line.append("<START:").append(name.kind()).append("> ");
            line.append(name.span().of(sentence.text())).append(" <END>");
            at = name.span().end();
        }
        String rest = sentence.text().substring(at);
        return line.append(at > 0 && !rest.isEmpty() && !rest.startsWith(" ") ? " " : "")
                .append(rest)
                .toString();
    }

    private void readLines(Path file) throws IOException {
        startFile();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                read(number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line);
            }
        } catch (IllegalArgumentException e) {
            throw new TrainingFormatException(file, number, String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw new TrainingFormatException(file, number + 1, "this is not UTF-8 text");
        }
    }

    private void startFile() {
        position = -1;
        heading = "";
    }

    private void read(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            position = -1;
            if (line.startsWith("#")) {
                int bar = line.indexOf('|');
                heading = bar < 0 ? "" : line.substring(bar + 1).strip();
            }
            return;
        }
        if (position < 0) {
            document++;
            position = 0;
        }
        int tab = line.indexOf('\t');
        ClaimLabel label =
                tab < 0 ? null : LABELS.get(line.substring(0, tab).strip().toLowerCase(Locale.ROOT));
        if (label == null && (labelled || tab >= 0)) {
            throw new IllegalArgumentException(
                    "a label (fact, cause, forecast, norm or none) and a tab are expected before the sentence");
        }
        String tagged = line.substring(tab + 1).strip();
        if (tagged.isEmpty()) {
            throw new IllegalArgumentException("there is no sentence after the label");
        }
        requireTags(tagged);
        sentences.add(parse(document, position++, label == null ? ClaimLabel.NONE : label, heading, tagged));
    }

    private static void requireTags(String tagged) {
        TAG.matcher(tagged).results().map(tag -> tag.group(1)).forEach(kind -> {
            if (!KINDS.contains(kind)) {
                throw new IllegalArgumentException("\"" + kind + "\" is neither TECHNIQUE nor CONTROL");
            }
        });
        String untagged = TAG.matcher(tagged).replaceAll("");
        boolean nested =
                TAG.matcher(tagged).results().anyMatch(tag -> tag.group(2).contains("<START"));
        if (nested || untagged.contains("<START") || untagged.contains("<END")) {
            throw new IllegalArgumentException("a tag is not closed; mentions are marked <START:TECHNIQUE> words <END>"
                    + " or <START:CONTROL> words <END>, with blanks");
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
