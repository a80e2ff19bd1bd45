package dev.ibid.ingest.pdf;

import dev.ibid.ingest.structure.MetadataDraft;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** Picks from the information dictionary what is of use; programs leave much that is not. */
final class PdfMetadata {
    private static final Pattern FILE_NAME =
            Pattern.compile("(?i).*\\.(?:docx?|pdf|indd|tex|dvi|pptx?|xlsx?|html?|odt)$|^untitled.*|^microsoft word.*");
    private static final Pattern NAMES = Pattern.compile("\\s*(?:;|,(?!\\s*(?:Jr|Sr|Ph))|\\s+and\\s+)\\s*");

    private PdfMetadata() {}

    static MetadataDraft of(PDDocument document) {
        MetadataDraft draft = new MetadataDraft();
        PDDocumentInformation info = document.getDocumentInformation();
        find(info.getTitle()).filter(t -> !FILE_NAME.matcher(t).matches()).ifPresent(draft::title);
        find(info.getAuthor()).ifPresent(a -> NAMES.splitAsStream(a).forEach(draft::author));
        find(info.getSubject()).ifPresent(s -> draft.property("subject", s));
        find(info.getKeywords()).ifPresent(k -> draft.property("keywords", k));
        find(info.getProducer()).ifPresent(p -> draft.property("producer", p));
        find(document.getDocumentCatalog().getLanguage()).ifPresent(draft::language);
        Calendar created = info.getCreationDate();
        if (created != null) {
            draft.property(
                    "created",
                    created.toInstant().atZone(ZoneOffset.UTC).toLocalDate().toString());
        }
        draft.pageCount(document.getNumberOfPages());
        return draft;
    }

    private static Optional<String> find(@org.jspecify.annotations.Nullable String value) {
        return Optional.ofNullable(value).map(String::strip).filter(v -> !v.isEmpty());
    }
}
