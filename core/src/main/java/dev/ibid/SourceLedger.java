package dev.ibid;

import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import dev.ibid.index.CorpusWriter;
import dev.ibid.index.FailedSource;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.SourceFile;
import dev.ibid.index.SourceRecord;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Which source holds which document, kept in step with the index while a run writes: a document goes when its last source
 * goes. A file in a container has a source of its own, {@code container!/entry}, and a row of a bulk file {@code file#id};
 * they come and go with it. Not safe for several threads by itself.
 */
final class SourceLedger {
    private final CorpusWriter writer;
    private final NavigableMap<String, SourceRecord> records = new TreeMap<>();
    private final Map<DocumentId, NavigableSet<String>> holders = new HashMap<>();
    private final Set<DocumentId> bereaved = new HashSet<>();

    SourceLedger(IndexSnapshot snapshot, CorpusWriter writer) throws CorpusException {
        this.writer = writer;
        snapshot.forEachSource(this::remember);
    }

    private void remember(SourceRecord record) {
        records.put(record.source(), record);
        if (record instanceof SourceFile file) {
            holders.computeIfAbsent(file.document(), id -> new TreeSet<>()).add(file.source());
        }
    }

    Optional<SourceRecord> find(String source) {
        return Optional.ofNullable(records.get(source));
    }

    /** {@return the first source, by name, that holds these bytes} */
    Optional<String> findHolder(DocumentId id) {
        return Optional.ofNullable(holders.get(id)).map(NavigableSet::first);
    }

    /** {@return the documents that lost a source and still have another} */
    List<DocumentId> documentsThatLostASource() {
        return bereaved.stream().filter(holders::containsKey).sorted().toList();
    }

    /** {@return all records, by source} */
    List<SourceRecord> records() {
        return List.copyOf(records.values());
    }

    /** {@return all failures, by source} */
    List<FailedSource> failures() {
        return records.values().stream()
                .filter(FailedSource.class::isInstance)
                .map(FailedSource.class::cast)
                .toList();
    }

    /** {@return the sources inside a container or bulk file, by name} */
    List<String> within(String source) {
        return records.tailMap(source, false).keySet().stream()
                .takeWhile(name -> name.startsWith(source))
                .filter(name -> isWithin(name, source))
                .toList();
    }

    private static boolean isWithin(String name, String source) {
        return name.startsWith("!/", source.length())
                || (name.startsWith("#", source.length()) && BulkIntake.mayHaveRows(source));
    }

    /** {@return whether a source is one of its own, not part of a container or bulk file that is remembered, too} */
    boolean isTop(String source) {
        return IntStream.range(1, source.length())
                .filter(cut -> source.charAt(cut) == '!' || source.charAt(cut) == '#')
                .mapToObj(cut -> source.substring(0, cut))
                .noneMatch(outer -> records.containsKey(outer) && isWithin(source, outer));
    }

    /** Remembers a source; a document that it held before, and nothing else holds, is removed. */
    void put(SourceRecord record) throws CorpusException {
        Optional<DocumentId> before = documentOf(record.source());
        Optional<DocumentId> now = record instanceof SourceFile file ? Optional.of(file.document()) : Optional.empty();
        remember(record);
        writer.put(record);
        if (before.isPresent() && !before.equals(now)) {
            release(before.get(), record.source());
        }
    }

    /** Forgets a source with everything inside it. */
    void forget(String source) throws CorpusException {
        forgetInside(source);
        Optional<DocumentId> held = documentOf(source);
        records.remove(source);
        writer.forget(source);
        if (held.isPresent()) {
            release(held.get(), source);
        }
    }

    /** Keeps the document that a source holds by another name inside it, so that it stays when the source changes. */
    void keepInside(String source, String name) throws CorpusException {
        if (records.get(source) instanceof SourceFile) {
            putAs(source, source + "!/" + name);
        }
    }

    /** {@return whether a source or a name inside it is a file's document, so that losing the file would lose text} */
    boolean holdsText(String source) {
        return records.get(source) instanceof SourceFile
                || within(source).stream().anyMatch(name -> records.get(name) instanceof SourceFile);
    }

    /** Forgets everything inside a source, not the source itself. */
    void forgetInside(String source) throws CorpusException {
        for (String inner : within(source)) {
            forget(inner);
        }
    }

    /** Remembers what is known of one source under another name, too. */
    void putAs(String source, String name) throws CorpusException {
        SourceRecord copy =
                switch (records.get(source)) {
                    case null -> throw new IllegalArgumentException("no such source: " + source);
                    case SourceFile file -> new SourceFile(name, file.size(), file.modified(), file.document());
                    case FailedSource failed ->
                        new FailedSource(name, failed.reason(), failed.message(), failed.size(), failed.modified());
                };
        put(copy);
    }

    /** {@return whether a source is remembered as holding these bytes} */
    boolean holds(String source, DocumentId id) {
        return documentOf(source).filter(id::equals).isPresent();
    }

    /** {@return whether another source holds the same bytes} */
    boolean isHeldElsewhere(SourceFile file) {
        NavigableSet<String> all = holders.get(file.document());
        return all != null && all.stream().anyMatch(source -> !source.equals(file.source()));
    }

    private Optional<DocumentId> documentOf(String source) {
        return records.get(source) instanceof SourceFile file ? Optional.of(file.document()) : Optional.empty();
    }

    private void release(DocumentId id, String source) throws CorpusException {
        NavigableSet<String> left = holders.get(id);
        if (left == null || !left.remove(source)) {
            return;
        }
        if (left.isEmpty()) {
            holders.remove(id);
            writer.remove(id);
        } else {
            bereaved.add(id);
        }
    }
}
