package dev.ibid.ingest.pdf;

import dev.ibid.document.Block;
import dev.ibid.document.BlockKind;
import dev.ibid.document.Warning;
import dev.ibid.ingest.structure.HeadingPaths;
import dev.ibid.ingest.structure.MetadataDraft;
import dev.ibid.ingest.structure.StructuredText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** From the lines of all pages to structured text: furniture, notes, paragraphs, headings, references, then the flow. */
final class PdfLayout {
    private PdfLayout() {}

    static StructuredText of(List<PageCells> cells, MetadataDraft metadata, List<Warning> warnings) {
        List<PageRows> pages = Furniture.apart(cells);
        BodyStyle style = BodyStyle.of(pages);
        List<Piece> pieces = new ArrayList<>();
        for (PageRows page : pages) {
            pieces.addAll(page(page, style));
        }
        Headings headings = Headings.of(pieces, style);
        pieces.replaceAll(headings::label);
        List<Piece> flow = Flow.join(Figures.label(ReferenceList.cut(Contents.label(pieces))));
        return write(flow, pages, metadata, warnings);
    }

    private static List<Piece> page(PageRows page, BodyStyle style) {
        List<Row> body = page.rows();
        List<Piece> notes = Notes.of(body, style);
        Set<Row> noteRows = Notes.rows(notes);
        List<Piece> pieces = new ArrayList<>();
        List<Piece> edge = page.furniture().stream()
                .map(r -> new Piece(BlockKind.PAGE_FURNITURE, List.of(r), 0))
                .toList();
        edge.stream().filter(p -> p.first().baseline() < page.height() / 2).forEach(pieces::add);
        pieces.addAll(new Paragraphs(style)
                .of(body.stream().filter(r -> !noteRows.contains(r)).toList()));
        pieces.addAll(notes);
        edge.stream().filter(p -> p.first().baseline() >= page.height() / 2).forEach(pieces::add);
        return pieces;
    }

    private static StructuredText write(
            List<Piece> flow, List<PageRows> pages, MetadataDraft metadata, List<Warning> warnings) {
        LayoutWriter writer = new LayoutWriter(Hyphens.of(pages));
        int[] starts = new int[pages.size() + 1];
        Arrays.fill(starts, -1);
        for (Piece piece : flow) {
            List<Integer> rows = writer.write(piece);
            for (int i = 0; i < rows.size(); i++) {
                int index = piece.rows().get(i).page() - pages.getFirst().number();
                starts[index] = starts[index] < 0 ? rows.get(i) : starts[index];
            }
        }
        int next = writer.length();
        for (int i = pages.size() - 1; i >= 0; i--) {
            starts[i] = starts[i] < 0 ? next : starts[i];
            next = starts[i];
        }
        List<Block> blocks = HeadingPaths.fill(writer.text(), writer.blocks());
        return new StructuredText(
                writer.text(),
                blocks,
                Flow.pages(pages, starts, writer.length()),
                writer.lines(),
                metadata.build(),
                warnings);
    }
}
