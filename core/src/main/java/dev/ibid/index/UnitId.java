package dev.ibid.index;

import dev.ibid.document.DocumentId;
import java.util.Comparator;

/**
 * The identity of a claim, passage or document in the corpus. Ordered by document, then kind of unit, then number.
 *
 * @param document the document it stands in
 * @param unit what it is
 * @param number of a claim: the number of its sentence, of a passage: its own number, both counted from 1; 0 for a document
 */
public record UnitId(DocumentId document, Unit unit, int number) implements Comparable<UnitId> {
    private static final Comparator<UnitId> ORDER = Comparator.comparing((UnitId each) -> each.document)
            .thenComparing(UnitId::unit)
            .thenComparingInt(UnitId::number);

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if a document has a number or something else has none
     */
    public UnitId {
        if (unit == Unit.DOCUMENT ? number != 0 : number < 1) {
            throw new IllegalArgumentException("no number of a " + unit.key() + ": " + number);
        }
    }

    /**
     * {@return the id of the claim that is this sentence}
     *
     * @param document the document
     * @param sentence number of the sentence, counted from 1
     */
    public static UnitId claim(DocumentId document, int sentence) {
        return new UnitId(document, Unit.CLAIM, sentence);
    }

    /**
     * {@return the id of a document as a whole}
     *
     * @param document the document
     */
    public static UnitId document(DocumentId document) {
        return new UnitId(document, Unit.DOCUMENT, 0);
    }

    /**
     * {@return the id as printed: {@code 4f2a.17} for a claim, {@code 4f2a.p3} for a passage, {@code 4f2a} for a document}
     *
     * @param digits how many digits of the document's id to print, 1 to 64
     */
    public String print(int digits) {
        String head = document.prefix(digits);
        return switch (unit) {
            case CLAIM -> head + "." + number;
            case PASSAGE -> head + ".p" + number;
            case DOCUMENT -> head;
        };
    }

    @Override
    public int compareTo(UnitId other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return print(64);
    }
}
