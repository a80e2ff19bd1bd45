package dev.ibid.ingest.rich;

import dev.ibid.ingest.structure.IsoDates;
import dev.ibid.ingest.structure.MetadataDraft;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;

/** Picks from Tika's metadata what a document says about itself. */
final class RichMetadata {
    private static final List<String> AUTHORS =
            List.of("citation_author", "article:author", "dc:creator", "author", "meta:author", "Message:From-Name");
    private static final List<String> PUBLISHED = List.of(
            "citation_publication_date",
            "citation_date",
            "article:published_time",
            "dcterms.date",
            "dcterms.issued",
            "DC.date",
            "dc:date",
            "datePublished",
            "pubdate",
            "date");
    private static final List<String> PUBLISHERS =
            List.of("citation_publisher", "dc:publisher", "publisher", "og:site_name", "extended-properties:Company");
    private static final List<String> TITLES = List.of("citation_title", "dc:title", "dc:subject", "og:title");
    private static final List<String> LANGUAGES = List.of("dc:language", "language", "Content-Language");
    private static final List<String> DECLARES = List.of("declares", "dc:identifier", "DC.identifier");
    private static final List<String> KEPT = List.of(
            "description", "keywords", "dc:description", "Message-To", "Message-Cc", "Message:Raw-Header:Message-ID");

    private static final Pattern MAIL_ADDRESS = Pattern.compile("\\s*<[^>]*@[^>]*>");

    private RichMetadata() {}

    static MetadataDraft of(Metadata metadata) {
        MetadataDraft draft = new MetadataDraft();
        for (String key : TITLES) {
            find(metadata, key).ifPresent(draft::title);
        }
        for (String key : AUTHORS) {
            if (!draft.hasAuthors()) {
                List.of(metadata.getValues(key))
                        .forEach(a -> draft.author(MAIL_ADDRESS.matcher(a).replaceAll("")));
            }
        }
        for (String key : PUBLISHED) {
            find(metadata, key).ifPresent(draft::date);
        }
        PUBLISHERS.forEach(key -> find(metadata, key).ifPresent(draft::publisher));
        LANGUAGES.forEach(key -> find(metadata, key).ifPresent(draft::language));
        DECLARES.forEach(key -> List.of(metadata.getValues(key)).forEach(draft::declares));
        KEPT.forEach(key -> find(metadata, key).ifPresent(value -> draft.property(key, value)));
        find(metadata, TikaCoreProperties.CREATED.getName())
                .flatMap(IsoDates::find)
                .ifPresent(date -> draft.property("created", date));
        return draft;
    }

    private static Optional<String> find(Metadata metadata, String key) {
        return Optional.ofNullable(metadata.get(key)).filter(value -> !value.isBlank());
    }
}
