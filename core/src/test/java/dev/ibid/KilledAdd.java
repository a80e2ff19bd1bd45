package dev.ibid;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** The main class of a process that adds files and is killed while it does. */
final class KilledAdd {
    private KilledAdd() {}

    /**
     * Adds the folder {@code files} of a corpus, committing all the time.
     *
     * @param arguments the folder of the corpus
     */
    public static void main(String[] arguments) throws Exception {
        Path base = Path.of(arguments[0]);
        try (Corpus corpus = Corpus.open(base)) {
            System.out.println("ready");
            corpus.add(AddRequest.of(List.of(base.resolve("files")))
                    .withInProcess(true)
                    .withPrune(true)
                    .withCommitEvery(Duration.ofMillis(50)));
        }
    }
}
