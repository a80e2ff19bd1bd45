package dev.ibid.taxonomy;

import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.rdf4j.model.IRI;
import org.eclipse.rdf4j.model.Literal;
import org.eclipse.rdf4j.model.Model;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.model.Statement;
import org.eclipse.rdf4j.model.Value;
import org.eclipse.rdf4j.model.ValueFactory;
import org.eclipse.rdf4j.model.impl.LinkedHashModel;
import org.eclipse.rdf4j.model.impl.SimpleValueFactory;
import org.eclipse.rdf4j.model.vocabulary.DCTERMS;
import org.eclipse.rdf4j.model.vocabulary.RDF;
import org.eclipse.rdf4j.model.vocabulary.SKOS;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.rio.RDFParseException;
import org.eclipse.rdf4j.rio.Rio;
import org.eclipse.rdf4j.rio.UnsupportedRDFormatException;

/**
 * SKOS (W3C Recommendation, 18 August 2009) in Turtle and JSON-LD. Each {@link ConceptKind} is a concept scheme;
 * {@code contextLabel} is a property of ours. A foreign vocabulary reads too: its local names become ids, labels in
 * English or without language are taken, and the kind is told by the scheme's name, {@code TECHNIQUE} if that says nothing.
 */
final class TaxonomySkos {
    private static final ValueFactory VALUES = SimpleValueFactory.getInstance();
    private static final String CONCEPT = "https://ibid.dev/concept/";
    private static final String SCHEME = "https://ibid.dev/scheme/";
    private static final String TERMS = "https://ibid.dev/terms#";
    private static final IRI CONTEXT_LABEL = VALUES.createIRI(TERMS, "contextLabel");

    private TaxonomySkos() {}

    static List<Concept> read(String name, TaxonomyFormat format, String content) throws IOException {
        Model model;
        try {
            model = Rio.parse(new StringReader(content), CONCEPT, syntax(format));
        } catch (RDFParseException e) {
            throw new TaxonomyFormatException(
                    name + ", line " + Math.max(e.getLineNumber(), 0) + ": " + e.getMessage(), e);
        } catch (UnsupportedRDFormatException e) {
            throw new IllegalStateException("the class path lacks a reader of " + format, e);
        }
        Map<String, Resource> subjects = new TreeMap<>();
        for (Resource subject : model.filter(null, RDF.TYPE, SKOS.CONCEPT).subjects()) {
            if (subjects.put(localName(subject), subject) != null) {
                throw new TaxonomyFormatException(
                        name + ": two concepts would get the id " + localName(subject) + "; rename one", null);
            }
        }
        List<Concept> concepts = new ArrayList<>();
        subjects.forEach((id, subject) -> concepts.add(concept(name, id, subject, model)));
        return concepts;
    }

    private static Concept concept(String name, String id, Resource subject, Model model) {
        List<String> prefLabels = labels(model, subject, SKOS.PREF_LABEL);
        if (prefLabels.isEmpty()) {
            throw new TaxonomyFormatException(name + ": the concept " + subject + " has no English prefLabel", null);
        }
        List<String> altLabels = new ArrayList<>(prefLabels.subList(1, prefLabels.size()));
        altLabels.addAll(labels(model, subject, SKOS.ALT_LABEL));
        return new Concept(
                id,
                kind(model, subject),
                prefLabels.getFirst(),
                altLabels,
                labels(model, subject, SKOS.HIDDEN_LABEL),
                labels(model, subject, CONTEXT_LABEL),
                broader(model, subject),
                String.join(" ", labels(model, subject, SKOS.DEFINITION)),
                String.join(" ", labels(model, subject, SKOS.SCOPE_NOTE)),
                String.join(" ", labels(model, subject, DCTERMS.SOURCE)));
    }

    private static ConceptKind kind(Model model, Resource subject) {
        List<Value> schemes =
                new ArrayList<>(model.filter(subject, SKOS.IN_SCHEME, null).objects());
        schemes.addAll(model.filter(subject, SKOS.TOP_CONCEPT_OF, null).objects());
        for (Value scheme : schemes) {
            String words = scheme.stringValue().toUpperCase(Locale.ROOT);
            for (ConceptKind kind : ConceptKind.values()) {
                if (words.contains(kind.name())) {
                    return kind;
                }
            }
        }
        return ConceptKind.TECHNIQUE;
    }

    private static List<String> broader(Model model, Resource subject) {
        List<String> ids = new ArrayList<>();
        model.filter(subject, SKOS.BROADER, null).objects().stream()
                .filter(Resource.class::isInstance)
                .forEach(parent -> ids.add(localName((Resource) parent)));
        model.filter(null, SKOS.NARROWER, subject).subjects().forEach(parent -> ids.add(localName(parent)));
        return ids.stream().distinct().sorted().toList();
    }

    private static List<String> labels(Model model, Resource subject, IRI property) {
        List<String> labels = new ArrayList<>();
        for (Statement statement : model.filter(subject, property, null)) {
            if (statement.getObject() instanceof Literal literal
                    && literal.getLanguage()
                            .map(tag -> tag.toLowerCase(Locale.ROOT).startsWith("en"))
                            .orElse(true)) {
                labels.add(literal.getLabel());
            }
        }
        return labels;
    }

    private static String localName(Resource resource) {
        String iri = resource.stringValue();
        String local = iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
        return local.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    static void write(List<Concept> concepts, TaxonomyFormat format, Writer out) {
        Model model = new LinkedHashModel();
        model.setNamespace(SKOS.NS);
        model.setNamespace(DCTERMS.NS);
        model.setNamespace("ibid", TERMS);
        model.setNamespace("concept", CONCEPT);
        model.setNamespace("scheme", SCHEME);
        for (ConceptKind kind : ConceptKind.values()) {
            model.add(scheme(kind), RDF.TYPE, SKOS.CONCEPT_SCHEME);
        }
        concepts.forEach(concept -> add(concept, model));
        Rio.write(model, out, syntax(format));
    }

    private static void add(Concept concept, Model model) {
        IRI subject = VALUES.createIRI(CONCEPT, concept.id());
        model.add(subject, RDF.TYPE, SKOS.CONCEPT);
        model.add(subject, SKOS.IN_SCHEME, scheme(concept.kind()));
        Map<IRI, List<String>> texts = new LinkedHashMap<>();
        texts.put(SKOS.PREF_LABEL, List.of(concept.prefLabel()));
        texts.put(SKOS.ALT_LABEL, concept.altLabels());
        texts.put(SKOS.HIDDEN_LABEL, concept.hiddenLabels());
        texts.put(CONTEXT_LABEL, concept.contextLabels());
        texts.put(SKOS.DEFINITION, present(concept.definition()));
        texts.put(SKOS.SCOPE_NOTE, present(concept.scopeNote()));
        texts.forEach((property, labels) ->
                labels.forEach(label -> model.add(subject, property, VALUES.createLiteral(label, "en"))));
        present(concept.source()).forEach(text -> model.add(subject, DCTERMS.SOURCE, VALUES.createLiteral(text)));
        concept.broader().forEach(parent -> model.add(subject, SKOS.BROADER, VALUES.createIRI(CONCEPT, parent)));
    }

    private static List<String> present(String text) {
        return text.isEmpty() ? List.of() : List.of(text);
    }

    private static IRI scheme(ConceptKind kind) {
        return VALUES.createIRI(SCHEME, kind.name().toLowerCase(Locale.ROOT));
    }

    private static RDFFormat syntax(TaxonomyFormat format) {
        return format == TaxonomyFormat.TURTLE ? RDFFormat.TURTLE : RDFFormat.JSONLD;
    }
}
