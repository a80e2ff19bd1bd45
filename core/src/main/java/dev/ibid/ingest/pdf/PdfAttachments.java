package dev.ibid.ingest.pdf;

import dev.ibid.ingest.structure.EmbeddedSink;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/** Hands over the files attached to a PDF. */
final class PdfAttachments {
    /** A name tree is flat or two levels deep; a deeper one is a loop. */
    private static final int MAX_DEPTH = 10;

    private PdfAttachments() {}

    static void to(EmbeddedSink sink, PDDocument document) throws IOException {
        PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
        PDEmbeddedFilesNameTreeNode tree = names == null ? null : names.getEmbeddedFiles();
        if (tree == null) {
            return;
        }
        Map<String, PDComplexFileSpecification> files = new TreeMap<>();
        collect(tree, files, 0);
        for (Map.Entry<String, PDComplexFileSpecification> file : files.entrySet()) {
            PDEmbeddedFile content = file.getValue().getEmbeddedFile();
            if (content != null) {
                String name = file.getValue().getFilename();
                try (InputStream in = content.createInputStream()) {
                    sink.accept(name == null ? file.getKey() : name, in);
                }
            }
        }
    }

    private static void collect(
            PDNameTreeNode<PDComplexFileSpecification> node, Map<String, PDComplexFileSpecification> files, int depth)
            throws IOException {
        Map<String, PDComplexFileSpecification> own = node.getNames();
        if (own != null) {
            files.putAll(own);
        }
        if (node.getKids() != null && depth < MAX_DEPTH) {
            for (PDNameTreeNode<PDComplexFileSpecification> kid : node.getKids()) {
                collect(kid, files, depth + 1);
            }
        }
    }
}
