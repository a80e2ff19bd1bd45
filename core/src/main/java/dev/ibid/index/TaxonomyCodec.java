package dev.ibid.index;

import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;

/** The stored form of the taxonomy that a corpus was tagged with: read in milliseconds, where YAML takes a good part of a second. */
final class TaxonomyCodec {

    private TaxonomyCodec() {}

    static byte[] encode(Taxonomy taxonomy) {
        ByteWriter out = new ByteWriter();
        out.list(taxonomy.concepts(), (o, concept) -> {
            o.text(concept.id());
            o.text(concept.kind().name());
            o.text(concept.prefLabel());
            o.texts(concept.altLabels());
            o.texts(concept.hiddenLabels());
            o.texts(concept.contextLabels());
            o.texts(concept.broader());
            o.text(concept.definition());
            o.text(concept.scopeNote());
            o.text(concept.source());
        });
        return out.deflated();
    }

    static Taxonomy decode(byte[] packed) throws IOException {
        return Taxonomy.of(ByteReader.inflating(packed)
                .list(in -> new Concept(
                        in.text(),
                        ConceptKind.valueOf(in.text()),
                        in.text(),
                        in.texts(),
                        in.texts(),
                        in.texts(),
                        in.texts(),
                        in.text(),
                        in.text(),
                        in.text())));
    }
}
