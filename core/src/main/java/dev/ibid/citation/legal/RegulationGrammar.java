package dev.ibid.citation.legal;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Citations that begin with the name of a body of regulations: "FAR 31.205-6", "EAR section 744.6". */
final class RegulationGrammar implements Grammar {
    @Override
    public Set<String> anchors() {
        Set<String> words = new HashSet<>();
        RegulationNames.STANDARD.abbreviations().forEach(word -> words.add(word.toLowerCase(Locale.ROOT)));
        return words;
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        RegulationNames.At name = RegulationNames.STANDARD.abbreviation(p, start);
        if (name.isNone()) {
            return Passage.NO;
        }
        int at = p.blank(p.at(name.end()) == ',' ? name.end() + 1 : name.end());
        int filler = p.anyWord(at, "clause", "clauses", "provision", "provisions", "rule");
        CfrList list = new CfrList(p, name.title());
        int from = filler == Passage.NO ? at : p.blank(filler);
        boolean numbered =
                Chars.isDigit(p.at(from)) ? SectionNumber.cfr(p, from) != Passage.NO : !isSubchapter(p, from);
        if (!numbered || !list.read(start, from)) {
            return Passage.NO;
        }
        CodeOfRegulations.add(list.items(), name.title(), found);
        return list.end();
    }

    private static boolean isSubchapter(Passage p, int at) {
        Designator kind = Designator.at(p, at).kind();
        return kind == Designator.CHAPTER || kind == Designator.SUBCHAPTER || kind == Designator.APPENDIX;
    }
}
