package dev.ibid.citation.reference;

import java.util.List;

/** What the model sees of each token: its form, its neighbours, its stretch, its place, and what the whole reference holds. */
final class TokenFeatures {
    private static final int OFF = 1 << 20;

    private final List<Token> tokens;
    private final int n;
    private final Chunks chunks;
    private final Chunks sentences;
    private final Course course;
    private final Features out = new Features();

    private TokenFeatures(List<Token> tokens) {
        this.tokens = tokens;
        n = tokens.size();
        chunks = new Chunks(tokens, false);
        sentences = new Chunks(tokens, true);
        course = new Course(tokens);
    }

    static long[][] of(List<Token> tokens) {
        TokenFeatures features = new TokenFeatures(tokens);
        long[][] all = new long[features.n][];
        for (int i = 0; i < features.n; i++) {
            features.out.clear();
            features.words(i);
            features.forms(i);
            features.chunk(i);
            features.sentence(i);
            features.place(i);
            all[i] = features.out.toArray();
        }
        return all;
    }

    private int word(int i) {
        return i < 0 ? OFF : i >= n ? OFF + 1 : tokens.get(i).plain().hashCode();
    }

    private int shape(int i) {
        return i < 0 ? 90 : i >= n ? 91 : tokens.get(i).shape().code();
    }

    private int trail(int i) {
        return i < 0 ? OFF : i >= n ? OFF + 1 : tokens.get(i).trail();
    }

    private int lead(int i) {
        return i < 0 ? OFF : i >= n ? OFF + 1 : tokens.get(i).lead();
    }

    private long classes(int i) {
        return i < 0 || i >= n ? 0 : tokens.get(i).classes();
    }

    private void words(int i) {
        String plain = tokens.get(i).plain();
        out.add(1, word(i));
        out.add(2, word(i - 1));
        out.add(3, word(i + 1));
        out.add(4, word(i - 1), word(i));
        out.add(5, word(i), word(i + 1));
        out.add(6, word(i), trail(i - 1));
        int length = plain.length();
        if (length > 3 && length < 40) {
            out.add(7, plain.substring(length - 2).hashCode());
            out.add(8, plain.substring(length - 3).hashCode());
            out.add(9, plain.substring(0, 3).hashCode());
        }
        out.add(10, Math.min(length, 8));
        out.addBits(11, classes(i));
        out.addBits(12, classes(i - 1));
        out.addBits(13, classes(i + 1));
        out.addBits(14, classes(i - 2));
        out.addBits(15, classes(i + 2));
    }

    private void forms(int i) {
        out.add(20, shape(i));
        out.add(21, shape(i - 1));
        out.add(22, shape(i + 1));
        out.add(23, shape(i - 2));
        out.add(24, shape(i + 2));
        out.add(25, shape(i - 1), shape(i));
        out.add(26, shape(i), shape(i + 1));
        out.add(27, shape(i - 1), shape(i), shape(i + 1));
        out.add(28, trail(i));
        out.add(29, trail(i - 1));
        out.add(30, lead(i));
        out.add(31, lead(i + 1));
        out.add(32, trail(i + 1));
        out.add(33, trail(i - 1), shape(i));
        out.add(34, trail(i - 1), lead(i), shape(i));
        out.add(35, shape(i), trail(i));
        out.add(36, trail(i - 1), shape(i), trail(i));
        out.add(37, trail(i), shape(i + 1));
        out.add(38, trail(i - 1), shape(i - 1), shape(i));
        out.add(39, trail(i - 2), trail(i - 1), shape(i));
    }

    private void chunk(int i) {
        int c = chunks.of[i];
        int last = chunks.last(c);
        int length = Math.min(chunks.length(c), 6);
        int end = trail(last);
        int before = chunks.start[c] - 1;
        out.add(40, length, end);
        out.add(41, trail(before), end);
        out.add(42, end, shape(last + 1));
        out.add(43, length, shape(last + 1), end);
        out.addBits(44, chunks.classes[c]);
        out.addBits(45, chunks.shapes[c]);
        out.add(46, shape(before), trail(before), lead(chunks.start[c]));
        out.add(47, word(chunks.start[c]));
        out.add(48, word(before));
        if (c + 1 < chunks.count) {
            out.addBits(49, chunks.classes[c + 1]);
            out.addBits(50, chunks.shapes[c + 1]);
            out.add(51, trail(chunks.last(c + 1)), end);
            out.add(52, word(last + 1));
        } else {
            out.add(53, 1);
        }
        if (c > 0) {
            out.addBits(54, chunks.classes[c - 1]);
            out.addBits(55, chunks.shapes[c - 1]);
        }
        out.add(56, Math.min(i - chunks.start[c], 4), Math.min(last - i, 4));
        out.add(57, Math.min(c, 9));
        out.add(58, Math.min(chunks.count - c, 7));
    }

    private void sentence(int i) {
        int s = sentences.of[i];
        int last = sentences.last(s);
        out.add(60, Math.min(s, 7));
        out.add(61, Math.min(sentences.count - s, 5));
        out.addBits(62, sentences.classes[s]);
        out.add(63, Math.min(sentences.length(s), 9), shape(last + 1));
        out.add(64, shape(last + 1), lead(last + 1));
        out.add(65, word(sentences.start[s]));
        out.add(66, word(last + 1), shape(last + 2));
        if (s + 1 < sentences.count) {
            out.addBits(67, sentences.classes[s + 1]);
            out.addBits(68, sentences.shapes[s + 1]);
        }
        if (s > 0) {
            out.addBits(69, sentences.classes[s - 1]);
        }
        out.addBits(70, sentences.shapes[s]);
        out.add(71, Math.min(s, 5), Math.min(chunks.of[i] - chunks.of[sentences.start[s]], 4));
    }

    private void place(int i) {
        out.add(80, Math.min(i, 9));
        out.add(81, Math.min(n - 1 - i, 6));
        out.add(82, i * 10 / n);
        int state = course.state(i);
        out.add(83, state);
        out.add(84, state, shape(i));
        out.add(85, state, Math.min(sentences.of[i], 6));
        out.add(86, state, trail(i - 1));
        out.addBits(87, course.seen(i));
        out.addBits(88, course.ahead(i));
        int kind = course.kind();
        out.add(89, kind, Math.min(sentences.of[i], 6));
        out.add(90, kind, state);
        out.add(91, kind, shape(i), state);
        out.add(92, course.sinceYear(i), shape(i));
        out.add(93, course.yearAhead(i), trail(i));
    }
}
