package dev.ibid.cli;

import dev.ibid.AddReport;
import dev.ibid.AddRequest;
import dev.ibid.Analyzer;
import dev.ibid.Corpus;
import dev.ibid.CorpusStatus;
import dev.ibid.index.CorpusException;
import dev.ibid.ingest.DocumentReader;
import dev.ibid.ingest.FoundFile;
import dev.ibid.ingest.ReadOptions;
import dev.ibid.ingest.SourceWalker;
import dev.ibid.ingest.UnreadableDocumentException;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code ibid bench}: measure this machine on the user's own files. */
@Command(
        name = "bench",
        header = "Read a folder into a corpus that is thrown away, and say how fast each stage is.",
        description =
                "Stages are measured on one thread after a warm-up over the same files; the whole on all processors.",
        footer = {"", "Example:", "  ibid bench briefs/"})
final class BenchCommand implements Callable<Integer> {
    /** Words, phrases, fields and operators as people combine them; the same for every corpus so that runs compare. */
    private static final List<String> QUERIES = List.of(
            "export controls",
            "license requirements for advanced chips",
            "\"entity list\"",
            "distillation OR compression",
            "technique:distillation",
            "control:license chips",
            "type:norm agencies should",
            "semiconductor* -memory",
            "\"artificial intelligence\"~2 risk",
            "china AND (chips OR compute)");

    private static final int QUERY_ROUNDS = 20;

    private final Terminal terminal;

    @Parameters(paramLabel = "FOLDER", description = "What to read.")
    private Path folder = Path.of("");

    @Option(names = "--warm-ups", description = "Runs that are not measured (default: 1).")
    private int warmUps = 1;

    BenchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CorpusException, IOException {
        List<FoundFile> files = SourceWalker.walk(List.of(folder), false).files();
        if (files.isEmpty()) {
            throw new UsageException("there are no files in " + folder);
        }
        Path scratch = Files.createTempDirectory("ibid-bench");
        try {
            double parse = 0;
            double analyze = 0;
            double add = 0;
            for (int run = 0; run <= warmUps; run++) {
                parse = seconds(() -> parse(files));
                analyze = seconds(() -> analyze(files));
                Path one = scratch.resolve("one" + run);
                add = seconds(() -> add(one, 1, true));
            }
            Path all = scratch.resolve("all");
            int jobs = Runtime.getRuntime().availableProcessors();
            double isolated = seconds(() -> add(all, jobs, false));
            report(files, all, parse, analyze, add, isolated);
        } finally {
            delete(scratch);
        }
        return ExitCode.DONE;
    }

    private void report(List<FoundFile> files, Path corpus, double parse, double analyze, double add, double isolated)
            throws CorpusException, IOException {
        double megabytes = files.stream().mapToLong(FoundFile::byteSize).sum() / 1e6;
        line("input", "%d files, %.2f MB", files.size(), megabytes);
        line("parse, 1 thread", "%.2f s, %.2f MB/s", parse, megabytes / parse);
        line("annotate, 1 thread", "%.2f s, %.2f MB/s", analyze - parse, megabytes / Math.max(analyze - parse, 1e-9));
        line("index, 1 thread", "%.2f s", Math.max(add - analyze, 0));
        line("add in process, 1 thread", "%.2f s, %.2f MB/s", add, megabytes / add);
        line(
                "add isolated, all threads",
                "%.2f s, %.2f MB/s, %.1f files/s",
                isolated,
                megabytes / isolated,
                files.size() / isolated);
        try (Corpus open = Corpus.open(corpus)) {
            CorpusStatus status = open.status();
            line(
                    "index size",
                    "%.2f MB for %.2f M characters of text: %.2f times",
                    status.indexBytes() / 1e6,
                    status.textLength() / 1e6,
                    status.indexBytes() / (double) Math.max(status.textLength(), 1));
            long[] nanos = queries(open);
            line(
                    "claim search",
                    "p50 %.2f ms, p95 %.2f ms, p99 %.2f ms (%d queries)",
                    percentile(nanos, 50),
                    percentile(nanos, 95),
                    percentile(nanos, 99),
                    nanos.length);
        }
        line("peak heap of this process", "%.0f MB", peakMegabytes());
    }

    private void line(String what, String format, Object... values) {
        terminal.out()
                .printf(
                        Locale.ROOT,
                        "%-26s " + format + "%n",
                        Stream.concat(Stream.of(what), Stream.of(values)).toArray());
    }

    private static void parse(List<FoundFile> files) {
        try (DocumentReader reader = DocumentReader.inProcess(ReadOptions.defaults())) {
            for (FoundFile file : files) {
                try {
                    reader.read(file.path(), file.source());
                } catch (UnreadableDocumentException e) {
                    // Costs what it costs; the add below counts it.
                }
            }
        }
    }

    private static void analyze(List<FoundFile> files) {
        try (Analyzer analyzer = Analyzer.of(Taxonomy.builtIn())) {
            for (FoundFile file : files) {
                try {
                    analyzer.analyze(file.path(), file.source());
                } catch (UnreadableDocumentException e) {
                    // As above.
                }
            }
        }
    }

    private void add(Path corpus, int jobs, boolean inProcess) throws CorpusException, IOException {
        try (Corpus made = Corpus.create(corpus)) {
            AddReport report =
                    made.add(AddRequest.of(List.of(folder)).withJobs(jobs).withInProcess(inProcess));
            if (report.failed() > 0) {
                terminal.err().println(report.failed() + " files could not be read");
            }
        }
    }

    private static long[] queries(Corpus corpus) throws CorpusException {
        long[] nanos = new long[QUERIES.size() * QUERY_ROUNDS];
        for (int round = -QUERY_ROUNDS; round < QUERY_ROUNDS; round++) {
            for (int i = 0; i < QUERIES.size(); i++) {
                long begin = System.nanoTime();
                corpus.search(QUERIES.get(i));
                if (round >= 0) {
                    nanos[round * QUERIES.size() + i] = System.nanoTime() - begin;
                }
            }
        }
        java.util.Arrays.sort(nanos);
        return nanos;
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private static double peakMegabytes() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                        .filter(pool -> pool.getType() == MemoryType.HEAP)
                        .map(MemoryPoolMXBean::getPeakUsage)
                        .mapToLong(usage -> usage == null ? 0 : usage.getUsed())
                        .sum()
                / 1e6;
    }

    /** Something that is timed. */
    private interface Work {
        void run() throws CorpusException, IOException;
    }

    private static double seconds(Work work) throws CorpusException, IOException {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
