package dev.ibid;

import dev.ibid.document.DocumentId;
import dev.ibid.document.Span;
import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.SourceFile;
import dev.ibid.index.Unit;
import dev.ibid.index.UnitId;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands how people name claims, passages and documents. */
final class Names {
    private static final Pattern ID = Pattern.compile("(?<doc>[0-9a-f]{2,64})(?:\\.(?<kind>p?)(?<number>\\d{1,9}))?");
    private static final Pattern PLACE =
            Pattern.compile("(?<doc>[0-9a-fA-F]{2,64}):(?<start>\\d{1,9})-(?<end>\\d{1,9})");
    private static final int SHOWN_CANDIDATES = 5;

    private final CorpusFolder folder;
    private final IndexSnapshot snapshot;

    Names(CorpusFolder folder, IndexSnapshot snapshot) {
        this.folder = folder;
        this.snapshot = snapshot;
    }

    UnitId requireUnit(String name) throws CorpusException {
        Matcher id = ID.matcher(name.toLowerCase(Locale.ROOT));
        if (!id.matches() || id.group("number") == null) {
            return UnitId.document(requireDocument(name));
        }
        DocumentId document = requireDocument(id.group("doc"));
        int number = Integer.parseInt(id.group("number"));
        Unit unit = id.group("kind").isEmpty() ? Unit.CLAIM : Unit.PASSAGE;
        if (number < 1) {
            throw new NoSuchElementException("there is no " + name + ": claims and passages count from 1");
        }
        return new UnitId(document, unit, number);
    }

    /** A stretch of a document's text. */
    record Place(DocumentId document, Span span) {}

    Place requirePlace(String name) throws CorpusException {
        Matcher place = PLACE.matcher(name.strip());
        if (!place.matches()) {
            throw new NoSuchElementException("'" + name + "' is no id of a mention; it looks like 4f2a17:120-135, and"
                    + " 'ibid export mentions' shows it");
        }
        int start = Integer.parseInt(place.group("start"));
        int end = Integer.parseInt(place.group("end"));
        if (start > end) {
            throw new NoSuchElementException("'" + name + "' ends before it starts");
        }
        return new Place(requireDocument(place.group("doc")), new Span(start, end));
    }

    DocumentId requireDocument(String name) throws CorpusException {
        List<DocumentId> fitting = ID.matcher(name.toLowerCase(Locale.ROOT)).matches()
                ? snapshot.findByPrefix(name.toLowerCase(Locale.ROOT))
                : List.of();
        if (fitting.isEmpty()) {
            Optional<DocumentId> bySource = findBySource(name);
            if (bySource.isPresent()) {
                return bySource.get();
            }
            fitting = snapshot.findByExternalId(name);
        }
        if (fitting.size() > 1) {
            String candidates = fitting.stream()
                    .limit(SHOWN_CANDIDATES)
                    .map(candidate -> candidate.prefix(12))
                    .collect(Collectors.joining(", "));
            throw new NoSuchElementException(
                    "'" + name + "' fits " + fitting.size() + " documents (" + candidates + "); give more digits");
        }
        if (fitting.isEmpty()) {
            throw new NoSuchElementException(
                    "the corpus has no document '" + name + "'; 'ibid status --documents' lists them");
        }
        return fitting.getFirst();
    }

    private Optional<DocumentId> findBySource(String name) throws CorpusException {
        for (String source : List.of(name, asPath(name))) {
            if (snapshot.findSource(source).orElse(null) instanceof SourceFile file
                    && snapshot.contains(file.document())) {
                return Optional.of(file.document());
            }
        }
        return Optional.empty();
    }

    private String asPath(String name) {
        try {
            return folder.sourceName(Path.of(name));
        } catch (InvalidPathException e) {
            return name;
        }
    }

    /** {@return the sources that removing a document or a source by this name removes} */
    List<String> sourcesOf(String name) throws CorpusException {
        for (String source : List.of(name, asPath(name))) {
            if (snapshot.findSource(source).isPresent()) {
                return List.of(source);
            }
        }
        List<String> sources = new ArrayList<>();
        snapshot.sourcesOf(requireDocument(name)).forEach(file -> sources.add(file.source()));
        return sources;
    }
}
