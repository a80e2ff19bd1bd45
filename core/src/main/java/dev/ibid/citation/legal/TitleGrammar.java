package dev.ibid.citation.legal;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Citations that begin with a title: "Title 10, U.S. Code", "title 21, Code of Federal Regulations, part 1308". */
final class TitleGrammar implements Grammar {
    private final CodeOfRegulations regulations = new CodeOfRegulations();

    @Override
    public Set<String> anchors() {
        return Set.of("title");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        int number = p.blank(wordEnd);
        String title = TitleSuffix.title(p, number);
        int digits = p.digits(number);
        if (title.isEmpty() || Chars.isLetterOrDigit(p.at(digits)) || isDirect(p, digits)) {
            return Passage.NO;
        }
        Reporters.At named = TitleSuffix.code(p, digits);
        if (named.family().equals("cfr")) {
            return regulations.behindTitle(p, start, behindBracket(p, named.end()), title, found);
        }
        return code(p, start, digits, named, title, found);
    }

    /** "Title 15 CFR part 744": the number itself begins the citation; not so in "Title 49 United States Code". */
    private static boolean isDirect(Passage p, int digits) {
        Reporters.At code = Reporters.STANDARD.at(p, p.blank(digits));
        if (!code.isCode()) {
            return false;
        }
        int next = p.blank(p.at(code.end()) == ',' ? code.end() + 1 : code.end());
        boolean goesOn = Chars.isDigit(p.at(next)) || Designator.at(p, next).kind() != Designator.NONE;
        return (goesOn && p.at(code.end()) != ',') || code.family().equals("cfr");
    }

    private static int behindBracket(Passage p, int end) {
        return p.at(end) == ')' ? end + 1 : end;
    }

    private static int code(Passage p, int start, int digits, Reporters.At named, String title, Findings found) {
        boolean stated = named.family().equals("usc");
        int from = stated ? behindBracket(p, named.end()) : digits;
        int next = p.blank(p.at(from) == ',' ? from + 1 : from);
        Designator.At d = Designator.at(p, next);
        if (d.kind() == Designator.CHAPTER) {
            return chapter(p, start, next, title, stated, found);
        }
        List<Provision> items = new ArrayList<>();
        int end = d.kind() == Designator.SECTION
                ? UnitedStatesCode.sections(p, start, d.end(), items, UnitedStatesCode.MOST_UNTITLED)
                : Passage.NO;
        if ((end == Passage.NO && !stated) || (end != Passage.NO && !stated && InstrumentNames.follows(p, end))) {
            return dotted(p, start, next, d, title, found);
        }
        if (end == Passage.NO) {
            found.add(start, named.end(), "usc", "usc:" + title);
            return named.end();
        }
        Reporters.At behind = stated ? Reporters.NONE : TitleSuffix.code(p, end);
        for (int i = 0; i < items.size(); i++) {
            Provision item = items.get(i);
            boolean isLast = i == items.size() - 1 && behind.family().equals("usc");
            found.add(item.start(), isLast ? behind.end() : item.end(), "usc", "usc:" + title + "/" + item.path());
        }
        return behind.family().equals("usc") ? behind.end() : end;
    }

    /** "title 15, chapter VII of the Code of Federal Regulations", "title 44, chapter 35, United States Code". */
    private static int chapter(Passage p, int start, int at, String title, boolean stated, Findings found) {
        CfrList list = new CfrList(p, title);
        if (!list.read(start, at)) {
            return Passage.NO;
        }
        Reporters.At behind = TitleSuffix.code(p, list.end());
        if ((!stated && !behind.isCode()) || list.items().size() != 1) {
            return Passage.NO;
        }
        int end = behind.isCode() ? behind.end() : list.end();
        String scheme = behind.family().equals("cfr") ? "cfr" : "usc";
        found.add(
                start,
                end,
                scheme,
                scheme + ":" + title + "/" + list.items().getFirst().path());
        return end;
    }

    /** "title 49, section 26.5": a section with a point is one of the regulations. */
    private static int dotted(Passage p, int start, int next, Designator.At d, String title, Findings found) {
        CfrList list = new CfrList(p, title);
        if (d.kind() != Designator.SECTION || !list.read(start, next)) {
            return Passage.NO;
        }
        CodeOfRegulations.add(list.items(), title, found);
        return list.end();
    }
}
