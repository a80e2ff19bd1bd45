package dev.ibid.citation.legal;

import java.util.List;

/** A list of sections of the United States Code with paragraphs, ranges, notes and "et seq.". */
final class CodeSections {
    private final Passage p;
    private final List<Provision> items;
    private final int most;
    private Paragraphs last = new Paragraphs(List.of(), 0);
    private String section = "";

    /** @param most items to read */
    CodeSections(Passage p, List<Provision> items, int most) {
        this.p = p;
        this.items = items;
        this.most = most;
    }

    /** Reads from {@code at}; gives the end or {@link Passage#NO} if no section stands there. */
    int read(int start, int at) {
        int behind = section(start, at, true);
        if (behind == Passage.NO) {
            return Passage.NO;
        }
        for (int count = 1; count < most; count++) {
            int next = p.separator(behind);
            if (next == Passage.NO) {
                return behind;
            }
            int goesOn = p.at(next) == '(' ? abbreviated(behind, next) : section(next, next, false);
            if (goesOn == Passage.NO) {
                return behind;
            }
            behind = goesOn;
        }
        return behind;
    }

    private int section(int start, int at, boolean first) {
        int from = !first && p.at(at) == '§' ? Designator.at(p, at).end() : at;
        int number = SectionNumber.usc(p, from);
        if (number == Passage.NO || isOther(from, number, first)) {
            return Passage.NO;
        }
        section = Ranges.plain(p.slice(from, number));
        last = ParagraphWords.read(p, number);
        return ranged(start, Math.max(number, last.end()));
    }

    /** Whether a number is the volume of another citation, a count of things, or a day or year. */
    private boolean isOther(int at, int number, boolean first) {
        int next = p.blank(number);
        if (next > number && !Reporters.STANDARD.at(p, next).isNone()) {
            return true;
        }
        if (first || p.at(number) == '(') {
            return false;
        }
        boolean bare = p.digits(at) == number;
        boolean words = next > number && Chars.isLetter(p.at(next));
        return bare
                && words
                && (number - at <= 2 || (Chars.isUpper(p.at(next)) && number - at <= 3 && !isConnective(next)));
    }

    private boolean isConnective(int i) {
        return p.anyWord(i, "and", "or", "to", "through", "note", "et", "of", "as") != Passage.NO;
    }

    private int ranged(int start, int behind) {
        String path = section + last.printed();
        Ranges.End to = Ranges.ofCode(p, behind, section, last);
        int end = behind;
        if (!to.isNone()) {
            path += to.joined();
            end = to.end();
        }
        int note = note(end);
        if (note != Passage.NO) {
            path += "/note";
            end = note;
        }
        int following = etSeq(end);
        if (following != Passage.NO) {
            path += "+";
            end = following;
        }
        items.add(new Provision(start, end, path));
        return end;
    }

    private int note(int end) {
        int next = p.blank(p.at(end) == ',' ? end + 1 : end);
        int word = p.anyWord(next, "note", "notes", "nt");
        return next == end || word == Passage.NO ? Passage.NO : word;
    }

    private int etSeq(int end) {
        int next = p.blank(p.at(end) == ',' ? end + 1 : end);
        int et = p.word(next, "et");
        if (et == Passage.NO) {
            return Passage.NO;
        }
        int seq = p.anyWord(p.blank(p.at(et) == '.' ? et + 1 : et), "seq", "seqq", "sequentia");
        return seq == Passage.NO || p.at(seq) != '.' ? seq : seq + 1;
    }

    private int abbreviated(int behind, int at) {
        Paragraphs next = Paragraphs.read(p, at);
        if (!last.canBeFollowedBy(next) || ParagraphWords.opensClause(p, behind, at, next.end())) {
            return Passage.NO;
        }
        last = last.followedBy(next);
        return ranged(at, next.end());
    }
}
