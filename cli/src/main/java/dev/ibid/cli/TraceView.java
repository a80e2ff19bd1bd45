package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.citation.Citation;
import dev.ibid.document.DocumentId;
import dev.ibid.document.Region;
import dev.ibid.index.CorpusException;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import dev.ibid.trace.CitedWork;
import dev.ibid.trace.ClaimInContext;
import dev.ibid.trace.Evidence;
import dev.ibid.trace.Place;
import dev.ibid.trace.Reason;
import dev.ibid.trace.Relation;
import dev.ibid.trace.SourceState;
import dev.ibid.trace.Trace;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints a trace as a tree. */
final class TraceView {
    private static final String BRANCH = "  ";
    private static final String LEAF = "     ";

    private final Terminal terminal;
    private final PrintWriter out;
    private final Corpus corpus;
    private final Taxonomy taxonomy;
    private final int digits;
    private final int limit;

    TraceView(Terminal terminal, Corpus corpus, int limit) throws CorpusException {
        this.terminal = terminal;
        this.out = terminal.out();
        this.corpus = corpus;
        this.taxonomy = corpus.taxonomy();
        this.digits = corpus.idDigits();
        this.limit = limit;
    }

    void print(Trace trace) throws CorpusException {
        claim(trace.claim(), trace.sourceState());
        heading("cites");
        if (trace.claim().citations().isEmpty()) {
            out.println(LEAF + "nothing");
        }
        for (CitedWork work : trace.claim().citations()) {
            cited(work);
        }
        list("also said", trace.alsoSaid(), "nowhere else in the corpus");
        List<Evidence> rest = trace.evidence().stream()
                .filter(evidence -> !trace.alsoSaid().contains(evidence))
                .toList();
        list("evidence in other documents", rest, "nothing beside the above");
    }

    private void heading(String words) {
        out.println();
        out.println(BRANCH + terminal.styled(Style.BOLD, words));
    }

    private void claim(ClaimInContext claim, SourceState state) {
        String head = claim.id().map(id -> id.print(digits)).orElse("text");
        out.println(terminal.styled(Style.BOLD, head) + "  " + claim.label().key());
        if (!claim.before().isEmpty()) {
            prose(terminal.styled(Style.FAINT, "... " + SafeText.line(claim.before())), BRANCH);
        }
        prose(terminal.styled(Style.BOLD, SafeText.line(claim.text())), BRANCH);
        if (!claim.after().isEmpty()) {
            prose(terminal.styled(Style.FAINT, SafeText.line(claim.after()) + " ..."), BRANCH);
        }
        if (claim.place().isPresent()) {
            heading("where");
            place(claim.place().get(), state);
        }
        if (!claim.attribution().isEmpty()) {
            heading("said by");
            prose(SafeText.line(claim.attribution()), LEAF);
        }
        List<String> concepts = new ArrayList<>();
        for (ConceptKind kind : ConceptKind.values()) {
            claim.mentions().stream()
                    .filter(mention -> mention.kind() == kind)
                    .map(mention -> mention.concept().isEmpty() ? mention.text() : label(mention.concept()))
                    .distinct()
                    .forEach(name -> concepts.add(kind.name().toLowerCase(Locale.ROOT) + ": " + SafeText.line(name)));
        }
        if (!concepts.isEmpty()) {
            heading("mentions");
            concepts.forEach(concept -> out.println(LEAF + concept));
        }
    }

    private String label(String id) {
        return taxonomy.findConcept(id).map(Concept::prefLabel).orElse(id);
    }

    private void place(Place place, SourceState state) {
        prose(SafeText.line(place.source()) + stateWords(state), LEAF);
        List<String> parts = new ArrayList<>();
        if (!place.title().isEmpty()) {
            parts.add(place.title());
        }
        if (!place.date().isEmpty()) {
            parts.add(place.date());
        }
        if (place.page() > 0) {
            parts.add("page " + place.page());
        }
        if (!place.headingPath().isEmpty()) {
            parts.add("section \"" + String.join(" > ", place.headingPath()) + "\"");
        }
        parts.add("offsets " + place.span());
        prose(SafeText.line(String.join(", ", parts)), LEAF);
        if (!place.regions().isEmpty()) {
            Region first = place.regions().getFirst();
            out.printf(
                    Locale.ROOT,
                    "%son page %d at %.0f, %.0f points from the top left, %d lines%n",
                    LEAF,
                    first.page(),
                    first.x(),
                    first.y(),
                    place.regions().size());
        }
    }

    private String stateWords(SourceState state) {
        return switch (state) {
            case UNCHANGED -> " (the file is unchanged)";
            case CHANGED -> terminal.styled(Style.WARN, " (the file has changed since it was read: run 'ibid add')");
            case GONE -> terminal.styled(Style.WARN, " (the file is gone; the text is that which was read)");
            case NOT_A_FILE -> "";
        };
    }

    private void cited(CitedWork work) throws CorpusException {
        StringBuilder line = new StringBuilder();
        line.append(work.citation().map(Citation::text).orElse("by name"));
        work.citation()
                .map(Citation::normalized)
                .filter(key -> !key.isEmpty())
                .ifPresent(key -> line.append("  ").append(key));
        work.reference().ifPresent(reference -> line.append(" → ").append(reference.text()));
        prose(SafeText.line(line.toString()), LEAF);
        for (DocumentId document : work.documents()) {
            prose(
                    "in the corpus: " + document.prefix(digits) + "  "
                            + SafeText.line(corpus.documentInfo(document).displayTitle()),
                    LEAF + "  ");
        }
    }

    private void list(String heading, List<Evidence> found, String none) {
        heading(heading);
        if (found.isEmpty()) {
            out.println(LEAF + none);
        }
        found.stream().limit(limit).forEach(this::evidence);
        if (found.size() > limit) {
            out.println(LEAF + "... and " + (found.size() - limit) + " more (--limit)");
        }
    }

    private void evidence(Evidence evidence) {
        Place place = evidence.place();
        String title = place.title().isEmpty() ? place.source() : place.title();
        String relation = evidence.relation() == Relation.CONFLICT
                ? terminal.styled(Style.WARN, "conflict")
                : evidence.relation().key();
        out.printf(
                Locale.ROOT,
                "%s%s  %s%s  %.2f%n",
                LEAF,
                terminal.styled(Style.BOLD, evidence.id().print(digits)),
                relation,
                evidence.cited() ? ", in a cited document" : "",
                evidence.score());
        prose(SafeText.line(evidence.text()), LEAF + "  ");
        List<String> parts = new ArrayList<>(List.of(title));
        if (!place.date().isEmpty()) {
            parts.add(place.date());
        }
        if (place.page() > 0) {
            parts.add("p. " + place.page());
        }
        prose(terminal.styled(Style.FAINT, SafeText.line(String.join(" · ", parts))), LEAF + "  ");
        evidence.reasons().stream()
                .map(Reason::sentence)
                .forEach(sentence -> prose("- " + SafeText.line(sentence), LEAF + "  "));
    }

    private void prose(String text, String indent) {
        out.println(Wrap.prose(text, terminal.width(), indent));
    }
}
