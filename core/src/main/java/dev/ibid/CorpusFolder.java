package dev.ibid;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.ibid.annotate.AnnotationModels;
import dev.ibid.curation.CorrectionFile;
import dev.ibid.curation.Corrections;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.Taxonomy;
import dev.ibid.taxonomy.TaxonomyFile;
import dev.ibid.taxonomy.TaxonomyFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The files of a corpus: settings and own concepts, readable, beside the index. */
final class CorpusFolder {
    static final String NAME = ".ibid";

    /** Begins the source of a document that came from standard input. */
    static final String STANDARD_INPUT = "<standard input> ";

    static final String MENTIONS_MODEL = "mentions.bin";
    static final String CLAIMS_MODEL = "claims.bin";

    private static final ObjectMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Path base;
    private final Path folder;

    private CorpusFolder(Path base) {
        this.base = base.toAbsolutePath().normalize();
        this.folder = this.base.resolve(NAME);
    }

    /** {@return the corpus at a folder, given itself or as the folder that holds it} */
    static CorpusFolder at(Path folder) {
        Path absolute = folder.toAbsolutePath().normalize();
        boolean itself = absolute.getFileName() != null
                && absolute.getFileName().toString().equals(NAME);
        return new CorpusFolder(itself ? Objects.requireNonNull(absolute.getParent()) : absolute);
    }

    /** {@return the folder the corpus stands in; sources below it are remembered relative to it} */
    Path base() {
        return base;
    }

    Path folder() {
        return folder;
    }

    Path index() {
        return folder.resolve("index");
    }

    boolean exists() {
        return Files.isDirectory(folder);
    }

    /** Makes the folder, for its owner's eyes only where the file system knows permissions. */
    void create() throws IOException {
        Files.createDirectories(base);
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectories(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectories(folder);
        }
    }

    /**
     * What is remembered about a corpus besides its index.
     *
     * @param builtInTaxonomy whether the built-in concepts are looked for, too
     * @param roots what was added, to be looked through again by an {@code add} without names
     */
    record Settings(
            @JsonProperty("builtInTaxonomy") boolean builtInTaxonomy,
            @JsonProperty("roots") List<String> roots) {
        Settings {
            roots = roots == null ? List.of() : List.copyOf(roots);
        }
    }

    Settings readSettings() throws IOException {
        Path file = folder.resolve("settings.json");
        return Files.exists(file) ? JSON.readValue(file.toFile(), Settings.class) : new Settings(true, List.of());
    }

    void writeSettings(Settings settings) throws IOException {
        replace(folder.resolve("settings.json"), JSON.writeValueAsString(settings) + "\n");
    }

    List<Concept> readOwnConcepts() throws IOException {
        Path file = folder.resolve("taxonomy.yaml");
        return Files.exists(file) ? TaxonomyFile.read(file) : List.of();
    }

    /** Writes those concepts that the built-in taxonomy lacks or says otherwise; all of them where it is not used. */
    void writeOwnConcepts(Taxonomy whole, boolean builtIn) throws IOException {
        Taxonomy base = builtIn ? Taxonomy.builtIn() : Taxonomy.empty();
        List<Concept> own = whole.concepts().stream()
                .filter(concept ->
                        !concept.equals(base.findConcept(concept.id()).orElse(null)))
                .toList();
        replace(folder.resolve("taxonomy.yaml"), TaxonomyFile.format(own, TaxonomyFormat.YAML));
    }

    Taxonomy readTaxonomy(Settings settings) throws IOException {
        return taxonomy(readOwnConcepts(), settings.builtInTaxonomy());
    }

    static Taxonomy taxonomy(List<Concept> own, boolean builtIn) {
        Taxonomy base = builtIn ? Taxonomy.builtIn() : Taxonomy.empty();
        return own.isEmpty() ? base : TaxonomyFile.merge(base, own);
    }

    Path corrections() {
        return folder.resolve("corrections.jsonl");
    }

    /** {@return where the corpus keeps a model of its own, if it has one} */
    Path model(String name) {
        return folder.resolve("models").resolve(name);
    }

    /** Keeps a model, which is used from now on. */
    void writeModel(String name, byte[] model) throws IOException {
        Path file = model(name);
        Files.createDirectories(folder.resolve("models"));
        Path fresh = file.resolveSibling(name + ".new");
        Files.write(fresh, model);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    boolean deleteModels() throws IOException {
        boolean mentions = Files.deleteIfExists(model(MENTIONS_MODEL));
        return Files.deleteIfExists(model(CLAIMS_MODEL)) || mentions;
    }

    /** {@return the way from document to index as the folder now describes it} */
    Pipeline pipeline(Settings settings) throws IOException {
        return Pipeline.of(readTaxonomy(settings), this::readModels, readCorrections());
    }

    Corrections readCorrections() throws IOException {
        return CorrectionFile.read(corrections());
    }

    private AnnotationModels readModels() {
        AnnotationModels models = AnnotationModels.builtIn();
        try {
            if (Files.exists(model(MENTIONS_MODEL))) {
                models = models.withMentions(Files.readAllBytes(model(MENTIONS_MODEL)));
            }
            if (Files.exists(model(CLAIMS_MODEL))) {
                models = models.withClaims(Files.readAllBytes(model(CLAIMS_MODEL)));
            }
            return models;
        } catch (IOException e) {
            throw new UncheckedIOException(new IOException(
                    "a model in " + folder.resolve("models") + " cannot be read (" + e.getMessage()
                            + "); train it again, or remove the file to use the built-in one",
                    e));
        }
    }

    /** {@return what was added before, as paths} */
    List<Path> rootsOf(Settings settings) {
        return settings.roots().stream().map(base::resolve).toList();
    }

    /** {@return the settings with further roots; one that stands below another adds nothing} */
    Settings withRoots(Settings settings, List<Path> paths) {
        NavigableSet<String> roots = new TreeSet<>(settings.roots());
        paths.stream().filter(path -> !path.toString().equals("-")).forEach(path -> roots.add(sourceName(path)));
        return new Settings(settings.builtInTaxonomy(), List.copyOf(roots));
    }

    /** {@return how a file is remembered: relative to the corpus where it stands below it, with slashes} */
    String sourceName(Path file) {
        Path absolute = file.toAbsolutePath().normalize();
        Path shown = absolute.startsWith(base) ? base.relativize(absolute) : absolute;
        return shown.toString().replace(FileSystems.getDefault().getSeparator(), "/");
    }

    /** {@return the file that a remembered source names; null if it never was a file} */
    @Nullable Path fileOf(String source) {
        int inside = source.indexOf("!/");
        String name = inside < 0 ? source : source.substring(0, inside);
        int row = name.indexOf('#');
        try {
            Path file = base.resolve(row < 0 ? name : name.substring(0, row));
            return name.startsWith(STANDARD_INPUT) || name.isEmpty() ? null : file;
        } catch (java.nio.file.InvalidPathException e) {
            // A name from a bulk import need not be a path anywhere.
            return null;
        }
    }

    private static void replace(Path file, String content) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(fresh, content, StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
