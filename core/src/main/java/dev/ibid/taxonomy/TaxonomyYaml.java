package dev.ibid.taxonomy;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLGenerator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads and writes a YAML list of concepts: the format of the built-in taxonomy and of {@code --taxonomy FILE}. */
final class TaxonomyYaml {
    private static final ObjectReader READER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build()
            .readerFor(new TypeReference<List<Entry>>() {});

    private static final ObjectWriter WRITER = YAMLMapper.builder(YAMLFactory.builder()
                    .disable(YAMLGenerator.Feature.WRITE_DOC_START_MARKER)
                    .enable(YAMLGenerator.Feature.MINIMIZE_QUOTES)
                    .build())
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build()
            .writerFor(new TypeReference<List<Entry>>() {});

    private TaxonomyYaml() {}

    static void write(List<Concept> concepts, Writer out) throws IOException {
        WRITER.writeValue(out, concepts.stream().map(Entry::of).toList());
    }

    /**
     * {@return the concepts of a file, in its order}
     *
     * @throws TaxonomyFormatException if it is no such list, naming file, line and what is wrong
     */
    static List<Concept> read(String file, InputStream in) throws IOException {
        try {
            List<Entry> entries = READER.readValue(in);
            return entries.stream().map(entry -> entry.toConcept(file)).toList();
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : e.getLocation().getLineNr();
            throw new TaxonomyFormatException(file + ", line " + line + ": " + e.getOriginalMessage(), e);
        }
    }

    private record Entry(
            @JsonProperty("id") @Nullable String id,
            @JsonProperty("kind") @Nullable ConceptKind kind,
            @JsonProperty("prefLabel") @Nullable String prefLabel,
            @JsonProperty("altLabel") @Nullable List<String> altLabel,
            @JsonProperty("hiddenLabel") @Nullable List<String> hiddenLabel,
            @JsonProperty("contextLabel") @Nullable List<String> contextLabel,
            @JsonProperty("broader") @Nullable List<String> broader,
            @JsonProperty("definition") @Nullable String definition,
            @JsonProperty("scopeNote") @Nullable String scopeNote,
            @JsonProperty("source") @Nullable String source) {
        static Entry of(Concept concept) {
            return new Entry(
                    concept.id(),
                    concept.kind(),
                    concept.prefLabel(),
                    concept.altLabels(),
                    concept.hiddenLabels(),
                    concept.contextLabels(),
                    concept.broader(),
                    concept.definition(),
                    concept.scopeNote(),
                    concept.source());
        }

        Concept toConcept(String file) {
            if (id == null || kind == null || prefLabel == null) {
                throw new TaxonomyFormatException(
                        file + ": the concept " + (id == null ? "labelled " + prefLabel : id)
                                + " needs id, kind and prefLabel",
                        null);
            }
            return new Concept(
                    id,
                    kind,
                    prefLabel,
                    orEmpty(altLabel),
                    orEmpty(hiddenLabel),
                    orEmpty(contextLabel),
                    orEmpty(broader),
                    Objects.requireNonNullElse(definition, ""),
                    Objects.requireNonNullElse(scopeNote, ""),
                    Objects.requireNonNullElse(source, ""));
        }

        private static List<String> orEmpty(@Nullable List<String> list) {
            return list == null ? List.of() : list;
        }
    }
}
