package example;

import dev.ibid.Corpus;
import dev.ibid.search.SearchResults;
import dev.ibid.trace.Trace;
import java.nio.file.Path;

/** Ingest, search, trace: {@code java example.Embed FOLDER-OF-BRIEFS NEW-CORPUS}. */
public final class Embed {
    private Embed() {}

    public static void main(String[] args) throws Exception {
        try (Corpus corpus = Corpus.create(Path.of(args[1]))) {
            corpus.add(Path.of(args[0]));
            SearchResults results = corpus.search("technique:distillation license");
            results.hits().forEach(hit -> System.out.println(hit.id().print(8) + "  " + hit.text()));
            Trace trace = corpus.trace(results.hits().getFirst().id());
            trace.evidence().forEach(found -> System.out.println(found.relation() + "  " + found.text()));
        }
    }
}
