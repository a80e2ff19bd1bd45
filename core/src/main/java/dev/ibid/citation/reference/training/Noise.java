package dev.ibid.citation.reference.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils a reference the way scanners, word processors and tired authors do. */
final class Noise {
    private static final List<String> MARKS = List.of("[%d]", "[%d]", "[%d]", "%d.", "%d.", "(%d)", "%d", "[%d].");

    private final Random random;
    private final Vocabulary words;

    Noise(Random random, Vocabulary words) {
        this.random = random;
        this.words = words;
    }

    List<Piece> spoil(List<Piece> pieces) {
        List<Piece> spoiled = quotes(pieces);
        if (random.nextInt(14) == 0) {
            spoiled = broken(spoiled);
        }
        if (random.nextInt(40) == 0) {
            spoiled = spaced(spoiled);
        }
        if (random.nextInt(60) == 0) {
            spoiled = shouted(spoiled);
        }
        if (random.nextInt(25) == 0 && spoiled.size() > 2) {
            spoiled = unstopped(spoiled);
        }
        if (random.nextInt(100) < 13) {
            spoiled = marked(spoiled);
        }
        return spoiled;
    }

    /** One kind of quotation mark for the whole reference. */
    private List<Piece> quotes(List<Piece> pieces) {
        String[] pair =
                switch (random.nextInt(12)) {
                    case 0, 1, 2, 3 -> new String[] {"\"", "\""};
                    case 4 -> new String[] {"``", "''"};
                    case 5 -> new String[] {"‘", "’"};
                    case 6 -> new String[] {"'", "'"};
                    default -> new String[] {"“", "”"};
                };
        return map(pieces, text -> text.replace("“", pair[0]).replace("”", pair[1]));
    }

    /** A word broken at a line's end keeps its hyphen. */
    private List<Piece> broken(List<Piece> pieces) {
        return map(pieces, text -> {
            int at = text.isEmpty() ? 0 : random.nextInt(text.length());
            boolean inside = at > 2
                    && at < text.length() - 3
                    && text.substring(at - 2, at + 3).chars().allMatch(Character::isLowerCase);
            return inside ? text.substring(0, at) + "- " + text.substring(at) : text;
        });
    }

    private List<Piece> spaced(List<Piece> pieces) {
        String mark = random.nextBoolean() ? "," : ":";
        return map(pieces, text -> text.endsWith(mark) ? text.substring(0, text.length() - 1) + " " + mark : text);
    }

    private List<Piece> shouted(List<Piece> pieces) {
        String label = random.nextBoolean() ? "author" : "publisher";
        return map(pieces, label, text -> text.toUpperCase(java.util.Locale.ROOT));
    }

    /** The last stop, or one in the middle, is lost. */
    private List<Piece> unstopped(List<Piece> pieces) {
        int victim = random.nextBoolean() ? pieces.size() - 1 : random.nextInt(pieces.size());
        List<Piece> out = new ArrayList<>(pieces);
        Piece piece = out.get(victim);
        String text = piece.text();
        if (text.endsWith(".") || text.endsWith(",")) {
            out.set(victim, piece.withText(text.substring(0, text.length() - 1)));
        }
        return out;
    }

    private List<Piece> marked(List<Piece> pieces) {
        List<Piece> out = new ArrayList<>();
        String mark = random.nextInt(14) == 0
                ? "[" + words.draw("surname", random) + (1970 + random.nextInt(55)) + "]"
                : String.format(
                        java.util.Locale.ROOT, MARKS.get(random.nextInt(MARKS.size())), 1 + random.nextInt(160));
        out.add(new Piece(mark, "citation-number"));
        out.add(new Piece(" ", ""));
        out.addAll(pieces);
        return out;
    }

    private interface Change {
        String apply(String text);
    }

    private static List<Piece> map(List<Piece> pieces, Change change) {
        return pieces.stream()
                .map(piece -> piece.withText(change.apply(piece.text())))
                .toList();
    }

    private static List<Piece> map(List<Piece> pieces, String label, Change change) {
        return pieces.stream()
                .map(piece -> piece.label().equals(label) ? piece.withText(change.apply(piece.text())) : piece)
                .toList();
    }
}
