package dev.ibid.taxonomy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A step of the build: turns the YAML files of the built-in taxonomy into the one resource that is read at run time. */
final class TaxonomyCompiler {
    private TaxonomyCompiler() {}

    /**
     * Reads, checks and writes.
     *
     * @param args the folder of the YAML files; the folder of compiled classes
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        List<Concept> concepts = read(Path.of(args[0]));
        Taxonomy checked = Taxonomy.of(concepts);
        Path target = Path.of(args[1]).resolve("dev/ibid/taxonomy").resolve(BuiltInTaxonomy.RESOURCE);
        Files.createDirectories(target.getParent());
        try (OutputStream out = Files.newOutputStream(target)) {
            TaxonomyJson.write(checked.concepts(), out);
        }
    }

    private static List<Concept> read(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> listed = Files.list(folder)) {
            files = listed.filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList();
        }
        List<Concept> concepts = new ArrayList<>();
        for (Path file : files) {
            try (InputStream in = Files.newInputStream(file)) {
                concepts.addAll(TaxonomyYaml.read(String.valueOf(file.getFileName()), in));
            }
        }
        return concepts;
    }
}
