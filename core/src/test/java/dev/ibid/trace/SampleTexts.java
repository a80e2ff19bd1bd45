package dev.ibid.trace;

import dev.ibid.annotate.AnnotatedDocument;
import dev.ibid.annotate.ClaimLabel;
import dev.ibid.annotate.Sentence;
import dev.ibid.citation.Citation;
import dev.ibid.citation.CitationLayer;
import dev.ibid.citation.Reference;
import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.document.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts of the sample corpus as annotated documents, cut by the simplest means: blank lines part blocks, full stops part
 * sentences, and every sentence of prose counts as a claim.
 */
final class SampleTexts {
    private static final Path SAMPLES =
            Path.of("..", "samples").toAbsolutePath().normalize();
    private static final Pattern BLOCK =
            Pattern.compile("(?s)\\S.*?(?=\\n\\s*\\n|\\n(?=\\[\\^\\w+\\]:)|\\n(?=(?:-|\\d+\\.) )|\\z)");
    private static final Pattern NOTE = Pattern.compile("^(?:\\[\\^(\\w+)\\]:|\\[(\\d+)\\](?= \\p{Lu}))\\s*");
    private static final Pattern CALL = Pattern.compile("\\[\\^(\\w+)\\](?!:)|\\[(\\d+)\\]");
    private static final Pattern END = Pattern.compile(
            "(?<!\\b(?:No|Nos|Oct|Jan|Feb|Sept|Dec|Apr|Dr|Ms|Mr|Mrs|al|Hon|pp?|vol|Inc|sec|H|B|C|I|R|T|W|X|A|Y|J|M|D|U\\.S))[.!?][\"”]?(?:\\[\\^?\\w+\\])*(?=\\s+[\"“\\p{Lu}\\[])");

    private SampleTexts() {}

    /** Returns all texts of the sample corpus that need no reader of binary formats, by short name. */
    static Map<String, AnnotatedDocument> all() {
        return Map.ofEntries(
                document("memo", "corpus-sources/memo.md", "", "", ""),
                document(
                        "rules",
                        "corpus/2023-11-20-rule-summary.html",
                        "Summary of the Advanced Computing and Semiconductor Manufacturing Rules, October 2022 to October 2023",
                        "2023-11-20",
                        "Cosmo Pellingham"),
                document(
                        "advisory",
                        "corpus-sources/advisory.html",
                        "Red Flags in the Trade in Advanced Computing Items",
                        "2024-05-07",
                        "Benedikta Oyelaran-Finch; Ruben Castellmore"),
                document(
                        "digest",
                        "corpus/2025-01-31-compute-week-digest.html",
                        "Compute Week, No. 5: The DeepSeek Shock",
                        "2025-01-31",
                        "Fenna Lockridge"),
                document(
                        "report",
                        "corpus-sources/technical-report.html",
                        "Training at Scale on Restricted Accelerators",
                        "2025-02-18",
                        "Ilse Marrowby; Tadeo Quillfeather; Anjali Brandreth-Sol"),
                document(
                        "hearing",
                        "corpus/2025-03-12-hearing-extract.txt",
                        "Compute, Controls and Competition: Extract from the Hearing Record",
                        "2025-03-12",
                        "Joint Panel on Strategic Computing"),
                document("brief", "corpus/2025-04-22-beyond-the-chip.md", "", "", ""),
                document("statement", "corpus/2025-05-14-statement-diffusion-rule.md", "", "", ""),
                document("mail", "corpus-sources/mail.txt", "Update on red flags", "2025-05-29", "Ruben Castellmore"),
                document("reply", "corpus-sources/counter-argument.md", "", "", ""),
                document("primer", "corpus-sources/primer.md", "", "", ""));
    }

    private static Map.Entry<String, AnnotatedDocument> document(
            String name, String path, String title, String date, String authors) {
        try {
            String raw = Files.readString(SAMPLES.resolve(path));
            return Map.entry(name, annotate(path, raw, title, date, List.of(authors.split("; "))));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Annotates a text of any of the formats, told apart by the end of its path. */
    static AnnotatedDocument annotate(String path, String raw, String title, String date, List<String> authors) {
        String text = path.endsWith(".html") ? plain(raw) : raw;
        int from = 0;
        Matcher front = Pattern.compile("(?s)\\A---\\n(.*?)\\n---\\n").matcher(text);
        DocumentMetadata metadata = metadata(title, date, authors);
        if (front.find()) {
            from = front.end();
            metadata = metadata(value(front.group(1), "title"), value(front.group(1), "date"), names(front.group(1)));
        }
        List<Block> blocks = new ArrayList<>();
        Matcher block = BLOCK.matcher(text).region(from, text.length());
        while (block.find()) {
            Span span = new Span(
                    block.start(), block.start() + block.group().stripTrailing().length());
            blocks.add(Block.of(kind(span.of(text)), span));
        }
        SourceDocument source = new SourceDocument(
                DocumentId.ofText(raw),
                path,
                "",
                Optional.empty(),
                text,
                blocks,
                List.of(),
                List.of(),
                metadata,
                List.of());
        return new AnnotatedDocument(source, sentences(source), List.of(), citations(source), true);
    }

    private static String plain(String html) {
        return html.replaceAll("(?is)<(style|script|head|nav)\\b.*?</\\1>", " ")
                .replaceAll("\\s+", " ")
                .replaceAll(
                        "(?i)</?(?:p|h\\d|li|tr|div|section|table|ul|ol|article|header|footer|dt|dd|caption)\\b[^>]*>",
                        "\n\n")
                .replaceAll("<[^>]+>", "")
                .replace("&nbsp;", " ")
                .replace("&amp;", "&")
                .replace("&sect;", "§")
                .replace("&ldquo;", "“")
                .replace("&rdquo;", "”")
                .replace("&rsquo;", "’");
    }

    private static DocumentMetadata metadata(String title, String date, List<String> authors) {
        return new DocumentMetadata(title, authors, date, "", "en", "text/plain", 0, 0, List.of(), Map.of());
    }

    private static String value(String front, String key) {
        Matcher matcher = Pattern.compile("(?m)^" + key + ":\\s*\"?(.*?)\"?$").matcher(front);
        return matcher.find() ? matcher.group(1) : "";
    }

    private static List<String> names(String front) {
        Matcher list = Pattern.compile("(?m)^authors:\\s*(?:\\[(.*)\\]|(\\p{L}.*))?((?:\\n\\s+- .*)*)")
                .matcher(front);
        if (!list.find()) {
            return List.of();
        }
        String all = list.group(1) != null ? list.group(1) : list.group(2) != null ? list.group(2) : list.group(3);
        return Pattern.compile("\\n\\s+- |, ")
                .splitAsStream(all)
                .filter(name -> !name.isBlank())
                .toList();
    }

    private static BlockKind kind(String text) {
        if (NOTE.matcher(text).find()) {
            return BlockKind.ENDNOTE;
        }
        return text.startsWith("#") || !text.contains(".") && text.length() < 90
                ? BlockKind.HEADING
                : BlockKind.PARAGRAPH;
    }

    private static List<Sentence> sentences(SourceDocument source) {
        List<Sentence> sentences = new ArrayList<>();
        for (Block block : source.blocks()) {
            int start = block.span().start();
            Matcher end = END.matcher(source.text()).region(start, block.span().end());
            end.useTransparentBounds(true);
            while (end.find()) {
                sentences.add(sentence(block, source.text(), start, end.end()));
                start = end.end();
            }
            if (start < block.span().end()) {
                sentences.add(sentence(block, source.text(), start, block.span().end()));
            }
        }
        return sentences;
    }

    private static Sentence sentence(Block block, String text, int from, int to) {
        int start = from;
        while (start < to && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        boolean prose = block.kind() == BlockKind.PARAGRAPH;
        return new Sentence(new Span(start, to), prose ? ClaimLabel.FACT : ClaimLabel.NONE, 1, "", false, false);
    }

    private static CitationLayer citations(SourceDocument source) {
        List<Reference> references = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (Block block : source.blocks()) {
            Matcher note = NOTE.matcher(block.span().of(source.text()));
            if (note.find()) {
                Span span =
                        new Span(block.span().start() + note.end(), block.span().end());
                marks.add(note.group(1) != null ? note.group(1) : note.group(2));
                references.add(new Reference(span, span.of(source.text()), marks.getLast(), List.of(), Map.of(), ""));
            }
        }
        List<Citation> citations = new ArrayList<>();
        Matcher call = CALL.matcher(source.text());
        while (call.find()) {
            int reference = marks.indexOf(call.group(1) != null ? call.group(1) : call.group(2));
            if (reference >= 0 && !references.get(reference).span().contains(call.end())) {
                Span span = new Span(call.start(), call.end());
                citations.add(new Citation(span, call.group(), "callout", "", "", reference, ""));
            }
        }
        return new CitationLayer(citations, references);
    }
}
