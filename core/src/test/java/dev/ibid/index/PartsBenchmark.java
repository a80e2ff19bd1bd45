package dev.ibid.index;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerME;
import opennlp.tools.tokenize.TokenizerModel;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.apache.tika.Tika;
import org.apache.tika.exception.TikaException;

/** Measures the libraries alone on a folder, to be set beside {@code ibid bench}; run by hand, never by the build. */
final class PartsBenchmark {
    private PartsBenchmark() {}

    /**
     * Prints a line for each part.
     *
     * @param arguments the folder
     */
    public static void main(String[] arguments) throws IOException, TikaException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(Path.of(arguments[0]))) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (int run = 0; run < 3; run++) {
            long begin = System.nanoTime();
            List<String> texts = new ArrayList<>();
            Tika tika = new Tika();
            tika.setMaxStringLength(-1);
            long bytes = 0;
            for (Path file : files) {
                texts.add(tika.parseToString(file));
                bytes += Files.size(file);
            }
            print("Tika alone", bytes, begin);
            begin = System.nanoTime();
            sentencesAndTokens(texts);
            print("OpenNLP sentences, tokens", bytes, begin);
            begin = System.nanoTime();
            Path index = Files.createTempDirectory("parts");
            index(texts, index);
            print("Lucene alone", bytes, begin);
            queries(index);
        }
    }

    private static void print(String what, long bytes, long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf(Locale.ROOT, "%-26s %.2f s, %.2f MB/s%n", what, seconds, bytes / 1e6 / seconds);
    }

    private static void sentencesAndTokens(List<String> texts) throws IOException {
        SentenceDetectorME sentences;
        TokenizerME tokens;
        String prefix = "/opennlp-en-ud-ewt-";
        try (var sentence = PartsBenchmark.class.getResourceAsStream(prefix + "sentence-1.3-2.5.4.bin");
                var token = PartsBenchmark.class.getResourceAsStream(prefix + "tokens-1.3-2.5.4.bin")) {
            sentences = new SentenceDetectorME(new SentenceModel(sentence));
            tokens = new TokenizerME(new TokenizerModel(token));
        }
        int found = 0;
        for (String text : texts) {
            for (String sentence : sentences.sentDetect(text)) {
                found += tokens.tokenize(sentence).length;
            }
        }
        if (found == 0) {
            throw new IllegalStateException("no tokens");
        }
    }

    private static void index(List<String> texts, Path index) throws IOException {
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(TextAnalysis.analyzer()))) {
            for (String text : texts) {
                for (String passage : text.split("\n\n", -1)) {
                    Document document = new Document();
                    document.add(new TextField("text", passage, Field.Store.YES));
                    writer.addDocument(document);
                }
            }
            writer.commit();
        }
    }

    private static void queries(Path index) throws IOException {
        String[][] all = {{"export", "control"}, {"license", "requir", "chip"}, {"china"}, {"chip", "comput"}, {"risk"}
        };
        long[] nanos = new long[1_000];
        try (FSDirectory directory = FSDirectory.open(index);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            IndexSearcher searcher = new IndexSearcher(reader);
            for (int i = 0; i < nanos.length; i++) {
                BooleanQuery.Builder query = new BooleanQuery.Builder();
                for (String word : all[i % all.length]) {
                    query.add(new TermQuery(new Term("text", word)), Occur.SHOULD);
                }
                long begin = System.nanoTime();
                var top = searcher.search(query.build(), 10);
                for (var hit : top.scoreDocs) {
                    reader.storedFields().document(hit.doc);
                }
                nanos[i] = System.nanoTime() - begin;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                Locale.ROOT, "%-26s p50 %.2f ms, p95 %.2f ms%n", "bare query", nanos[500] / 1e6, nanos[950] / 1e6);
    }
}
