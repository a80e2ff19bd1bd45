package dev.ibid.export;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLType;
import de.undercouch.citeproc.ris.RISParser;
import de.undercouch.citeproc.ris.RISReference;
import de.undercouch.citeproc.ris.RISType;
import dev.ibid.citation.Reference;
import dev.ibid.document.Span;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.Key;
import org.junit.jupiter.api.Test;

/** Bibliographies are read back by programs that know nothing of ours. */
class BibliographyTest {
    private static final String HOSTILE =
            "100 % \"sure\" & {un}balanced } \\end{document} $x_1^2$ ~#1\nER  - \nTY  - Größe 中文 \ud83d\ude00 <b>";
    private static final BibliographyItem ARTICLE = new BibliographyItem(
            "doi:10.5555/a(1)_b",
            Map.of(
                    "author",
                    "Guo, Daya; Bureau of Industry and Security; Ludwig van der Berg",
                    "title",
                    "Learning to Reason",
                    "container-title",
                    "Journal of Trials & Errors",
                    "issued",
                    "October 22, 2024",
                    "volume",
                    "12",
                    "issue",
                    "3",
                    "pages",
                    "101–115",
                    "doi",
                    "10.5555/a(1)_b"));
    private static final BibliographyItem ODD = new BibliographyItem(
            "odd",
            Map.of(
                    "title",
                    HOSTILE,
                    "author",
                    "O'Neil, {Ann}\r\nB.",
                    "date",
                    "n.d.",
                    "url",
                    "https://x.example/a_b{c}%20d#e"));

    @Test
    void cslJsonIsReadByCiteproc() throws Exception {
        StringWriter out = new StringWriter();
        CslJson.write(List.of(ARTICLE, ODD), out);
        List<Map<String, Object>> items = new ObjectMapper().readValue(out.toString(), new TypeReference<>() {});
        CSLItemData article = CSLItemData.fromJson(items.get(0));
        assertThat(article.getType()).isEqualTo(CSLType.ARTICLE_JOURNAL);
        assertThat(article.getAuthor()).extracting(n -> n.getFamily()).containsExactly("Guo", null, "van der Berg");
        assertThat(article.getAuthor()[1].getLiteral()).isEqualTo("Bureau of Industry and Security");
        assertThat(article.getIssued().getDateParts()).isDeepEqualTo(new int[][] {{2024, 10, 22}});
        assertThat(article.getDOI()).isEqualTo("10.5555/a(1)_b");
        assertThat(article.getPage()).isEqualTo("101–115");
        CSLItemData odd = CSLItemData.fromJson(items.get(1));
        assertThat(odd.getTitle())
                .isEqualTo(HOSTILE.replace('\n', ' ').replace("  ", " ").strip());
        assertThat(odd.getIssued().getLiteral()).isEqualTo("n.d.");
    }

    @Test
    void bibTexIsReadByJBibTex() throws Exception {
        StringWriter out = new StringWriter();
        BibTex.write(List.of(ARTICLE, ODD, ARTICLE), out);
        BibTeXDatabase read = new BibTeXParser().parseFully(new StringReader(out.toString()));
        assertThat(read.getEntries().keySet())
                .extracting(Key::getValue)
                .containsExactly("guo2024learning", "oneilsure", "guo2024learning-2");
        BibTeXEntry article = requireNonNull(read.getEntries().get(new Key("guo2024learning")));
        assertThat(article.getType().getValue()).isEqualTo("article");
        assertThat(value(article, "author"))
                .isEqualTo("Guo, Daya and {Bureau of Industry and Security} and van der Berg, Ludwig");
        assertThat(value(article, "pages")).isEqualTo("101--115");
        assertThat(value(article, "journal")).isEqualTo("Journal of Trials \\& Errors");
        BibTeXEntry odd = requireNonNull(read.getEntries().get(new Key("oneilsure")));
        assertThat(value(odd, "title"))
                .contains(
                        "100 \\%",
                        "{\\textbraceleft}un{\\textbraceright}balanced {\\textbraceright}",
                        "{\\textbackslash}end",
                        "\\$x\\_1{\\textasciicircum}2\\$",
                        "{\\textasciitilde}\\#1",
                        "Größe 中文 \ud83d\ude00");
        assertThat(value(odd, "url")).isEqualTo("https://x.example/a_b%7Bc%7D%20d#e");
    }

    private static String value(BibTeXEntry entry, String field) {
        return entry.getField(new Key(field)).toUserString();
    }

    @Property(tries = 300)
    void anyTitleGivesOneBibTexEntry(@ForAll String title) throws Exception {
        StringWriter out = new StringWriter();
        BibTex.write(List.of(new BibliographyItem("x", Map.of("title", title, "author", title))), out);
        assertThat(new BibTeXParser()
                        .parseFully(new StringReader(out.toString()))
                        .getEntries())
                .hasSize(1);
    }

    @Test
    void risIsReadByCiteprocAndKeepsItsLineGrammar() throws Exception {
        StringWriter out = new StringWriter();
        Ris.write(List.of(ARTICLE, ODD), out);
        assertThat(out.toString().split("\r\n", -1))
                .allMatch(line -> line.isEmpty() || line.matches("[A-Z][A-Z0-9]  - [^\\r\\n]*"));
        List<RISReference> read =
                new RISParser().parse(new StringReader(out.toString())).getReferences();
        assertThat(read).hasSize(2);
        RISReference article = read.getFirst();
        assertThat(article.getType()).isEqualTo(RISType.JOUR);
        assertThat(article.getAuthors())
                .containsExactly("Guo, Daya", "Bureau of Industry and Security", "van der Berg, Ludwig");
        assertThat(article.getStartPage()).isEqualTo("101");
        assertThat(article.getEndPage()).isEqualTo("115");
        assertThat(article.getDOI()).isEqualTo("10.5555/a(1)_b");
    }

    @Test
    void aReferenceWithoutTitleKeepsItsWords() {
        Reference raw = new Reference(new Span(0, 9), "Memo,\n12.", "", List.of(), Map.of(), "arxiv:2501.12948");
        BibliographyItem item = BibliographyItem.of("r1", raw);
        assertThat(item.fields())
                .containsEntry("title", "Memo, 12.")
                .containsEntry("URL", "https://arxiv.org/abs/2501.12948");
    }
}
