package dev.ibid.ingest;

import dev.ibid.ingest.text.TextDecoder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The rules of one ignore file, in the syntax of gitignore(5): later rules win, {@code !} takes back, a slash ties a rule
 * to the folder of its file, {@code **} crosses folders.
 *
 * @param folder the folder of the file
 * @param rules in file order
 */
record IgnoreRules(Path folder, List<IgnoreRule> rules) {
    IgnoreRules {
        rules = List.copyOf(rules);
    }

    static IgnoreRules read(Path file) throws IOException {
        return of(
                Optional.ofNullable(file.getParent()).orElse(Path.of("")),
                TextDecoder.decode(Files.readAllBytes(file)).text());
    }

    static IgnoreRules of(Path folder, String text) {
        List<IgnoreRule> rules = new ArrayList<>();
        text.lines().forEach(line -> IgnoreRule.parse(line).ifPresent(rules::add));
        return new IgnoreRules(folder, rules);
    }

    /**
     * {@return whether a path is excluded; the rules of the innermost folder decide first}
     *
     * @param nested rules of the folders above it, outermost first
     */
    static boolean excludes(List<IgnoreRules> nested, Path path, boolean isFolder) {
        for (int i = nested.size() - 1; i >= 0; i--) {
            Optional<Boolean> verdict = nested.get(i).verdict(path, isFolder);
            if (verdict.isPresent()) {
                return verdict.get();
            }
        }
        return false;
    }

    private Optional<Boolean> verdict(Path path, boolean isFolder) {
        String below =
                folder.relativize(path).toString().replace(path.getFileSystem().getSeparator(), "/");
        for (int i = rules.size() - 1; i >= 0; i--) {
            if (rules.get(i).matches(below, isFolder)) {
                return Optional.of(!rules.get(i).takesBack());
            }
        }
        return Optional.empty();
    }
}
