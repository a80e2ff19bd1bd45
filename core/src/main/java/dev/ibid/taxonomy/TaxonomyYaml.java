package dev.ibid.taxonomy;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a YAML list of concepts: the format of the built-in taxonomy and of {@code --taxonomy FILE}. */
final class TaxonomyYaml {
    private static final ObjectReader READER = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build()
            .readerFor(new TypeReference<List<Entry>>() {});

    private TaxonomyYaml() {}

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
