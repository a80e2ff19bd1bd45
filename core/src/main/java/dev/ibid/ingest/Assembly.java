package dev.ibid.ingest;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.DocumentId;
import dev.ibid.document.DocumentMetadata;
import dev.ibid.document.SourceDocument;
import dev.ibid.ingest.structure.IsoDates;
import dev.ibid.ingest.structure.MetadataDraft;
import dev.ibid.ingest.structure.StructuredText;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns what a format reader found into a source document and fills in what the text says about the document. */
final class Assembly {
    /** The lines that date a document and name it stand before its first section is over. */
    private static final int OPENING_BLOCKS = 25;

    private static final int MAX_DATE_LINE = 60;
    private static final Pattern DATE_WORDS = Pattern.compile(
            "(?i)(?:(?:date|dated|published|published on|issued|released|posted|for release|for immediate release|effective)"
                    + "[:\\s,–—-]*)?(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\\s+)?"
                    + "(?:[a-z]+\\.? \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}|\\d{1,2}\\.? [a-z]+,? \\d{4}|[a-z]+ \\d{4}|\\d{4}-\\d{2}-\\d{2})\\.?");
    private static final Pattern FEDERAL_REGISTER =
            Pattern.compile("\\[?(?:Citation:\\s*)?(\\d{1,3}) (?:FR|Fed\\. Reg\\.) ([\\d,]{3,7})\\]?");
    private static final Pattern CODE_PART =
            Pattern.compile("(?i)^(\\d{1,2}) C\\.?F\\.?R\\.? Part (\\d{1,4})(?:\\b(?!\\s*(?:,|and|through)).*)?$");

    private Assembly() {}

    static SourceDocument document(
            DocumentId id,
            String source,
            Optional<DocumentId> container,
            StructuredText read,
            String mediaType,
            long byteSize) {
        return new SourceDocument(
                id,
                source,
                "",
                container,
                read.text(),
                read.blocks(),
                read.pages(),
                read.lines(),
                metadata(read, mediaType, byteSize),
                read.warnings());
    }

    static DocumentMetadata metadata(StructuredText read, String mediaType, long byteSize) {
        MetadataDraft draft = MetadataDraft.of(read.metadata());
        List<Block> opening =
                read.blocks().subList(0, Math.min(OPENING_BLOCKS, read.blocks().size()));
        for (Block block : opening) {
            String words = block.span().of(read.text()).strip();
            if (words.length() <= MAX_DATE_LINE && DATE_WORDS.matcher(words).matches()) {
                draft.date(words);
            }
            Matcher register = FEDERAL_REGISTER.matcher(words);
            if (register.matches()) {
                draft.declares(
                        "fr:" + register.group(1) + "/" + register.group(2).replace(",", ""));
            }
            if (block.kind() == BlockKind.TITLE) {
                draft.title(words);
            }
        }
        Optional.ofNullable(read.metadata().properties().get("created"))
                .flatMap(IsoDates::find)
                .ifPresent(draft::date);
        Matcher part = CODE_PART.matcher(draft.build().title());
        if (part.find()) {
            draft.declares("cfr:" + part.group(1) + "/" + part.group(2));
        }
        draft.language(Languages.of(read.text()));
        if (draft.language().isEmpty()) {
            draft.language("und");
        }
        return draft.build(mediaType, byteSize);
    }
}
