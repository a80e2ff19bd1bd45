package dev.ibid.ingest.rich;

import dev.ibid.document.Warning;
import dev.ibid.ingest.structure.EmbeddedSink;
import dev.ibid.ingest.structure.ReadBudget;
import dev.ibid.ingest.structure.StructuredText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.tika.config.ServiceLoader;
import org.apache.tika.detect.DefaultDetector;
import org.apache.tika.detect.Detector;
import org.apache.tika.exception.TikaException;
import org.apache.tika.exception.WriteLimitReachedException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.DefaultParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.external.CompositeExternalParser;
import org.apache.tika.parser.html.HtmlMapper;
import org.apache.tika.parser.html.IdentityHtmlMapper;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.ocr.TesseractOCRParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.xml.sax.SAXException;

/** Reads what Tika can read, apart from PDF and plain text, into structured text. Safe for any thread. */
public final class RichText {
    private static final Set<String> MAIL =
            Set.of("message/rfc822", "application/vnd.ms-outlook", "application/mbox", "application/vnd.ms-tnef");

    private final Detector detector = new DefaultDetector(MimeTypes.getDefaultMimeTypes());
    private final AutoDetectParser parser;

    /** Loads Tika's parsers, without those that start programs or are replaced here. */
    public RichText() {
        List<Class<? extends Parser>> excluded =
                List.of(TesseractOCRParser.class, CompositeExternalParser.class, PDFParser.class);
        MimeTypes types = MimeTypes.getDefaultMimeTypes();
        parser = new AutoDetectParser(
                detector, new DefaultParser(types.getMediaTypeRegistry(), new ServiceLoader(), excluded));
    }

    /**
     * {@return the media type by content and name}
     *
     * @param bytes a whole file
     * @param name file name; its ending helps
     * @throws IOException if a container format cannot be looked into
     */
    public MediaType detect(byte[] bytes, String name) throws IOException {
        Metadata metadata = named(name);
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            return detector.detect(in, metadata);
        }
    }

    /**
     * {@return the text of a document; embedded documents go to the sink while it is read}
     *
     * @param bytes a whole file
     * @param name file name
     * @param type media type as detected
     * @param sink takes embedded documents
     * @param budget characters and time
     * @throws TikaException if the bytes are not what the format demands
     * @throws IOException if the bytes end early
     * @throws SAXException if an XML format is not well formed
     */
    public StructuredText read(byte[] bytes, String name, MediaType type, EmbeddedSink sink, ReadBudget budget)
            throws TikaException, IOException, SAXException {
        XhtmlBlocks blocks =
                new XhtmlBlocks(budget, MAIL.contains(type.getBaseType().toString()));
        Metadata metadata = named(name);
        metadata.set(TikaCoreProperties.CONTENT_TYPE_PARSER_OVERRIDE, type.toString());
        List<Warning> warnings = new ArrayList<>();
        try (TikaInputStream in = TikaInputStream.get(bytes)) {
            parser.parse(in, blocks, metadata, context(sink));
        } catch (XhtmlBlocks.CharactersExceededException e) {
            warnings.add(ReadBudget.truncated("characters", budget.characters()));
        } catch (SAXException | TikaException e) {
            if (!WriteLimitReachedException.isWriteLimitReached(e) && !blocks.isFull()) {
                throw e;
            }
            warnings.add(ReadBudget.truncated("characters", budget.characters()));
        }
        return blocks.finish(RichMetadata.of(metadata), warnings);
    }

    private static Metadata named(String name) {
        Metadata metadata = new Metadata();
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, name);
        return metadata;
    }

    private ParseContext context(EmbeddedSink sink) {
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        context.set(HtmlMapper.class, IdentityHtmlMapper.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new SinkExtractor(sink));
        OfficeParserConfig office = new OfficeParserConfig();
        office.setIncludeDeletedContent(false);
        office.setIncludeMoveFromContent(false);
        office.setExtractMacros(false);
        context.set(OfficeParserConfig.class, office);
        return context;
    }
}
