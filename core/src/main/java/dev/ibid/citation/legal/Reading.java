package dev.ibid.citation.legal;

import java.util.List;

/** The one pass over a text: skips to numbers, section signs and anchor words, and lets their grammars read on. */
final class Reading {
    private static final int LONGEST_ANCHOR = 16;

    private static final Anchors ANCHORS = new Anchors(List.of(
            new DesignatorGrammar(),
            new TitleGrammar(),
            new RegulationGrammar(),
            new PublicLawGrammar(),
            new PresidentialGrammar(),
            new ReportGrammar(),
            new BillGrammar(),
            new UnitedNationsGrammar(),
            new EuropeanUnionGrammar(),
            new DocketGrammar(),
            new WebGrammar(),
            new ActGrammar(),
            new BackReferenceGrammar()));

    private static final DesignatorGrammar DESIGNATORS = new DesignatorGrammar();
    private static final VolumeGrammar VOLUMES = new VolumeGrammar();
    private static final EccnGrammar CLASSIFICATIONS = new EccnGrammar();

    private final String text;
    private final Passage p;
    private final int end;
    private final Findings found;

    Reading(String text, int start, int end, Findings found) {
        this.text = text;
        this.p = new Passage(text, start, end);
        this.end = end;
        this.found = found;
    }

    /** Reads the window from its start to its end. */
    void run() {
        int i = p.from();
        while (i < end) {
            char c = text.charAt(i);
            if (Chars.isLetter(c)) {
                i = atWord(i);
            } else if (Chars.isDigit(c)) {
                i = atNumber(i);
            } else if (c == '§') {
                int next = DESIGNATORS.read(p, i, i + 1, found);
                i = next == Passage.NO ? i + 1 : next;
            } else {
                i++;
            }
        }
    }

    private int atWord(int start) {
        int hash = Anchors.SEED;
        int i = start;
        while (i < end && Chars.isLetter(text.charAt(i))) {
            hash = Anchors.step(hash, text.charAt(i));
            i++;
        }
        if (i - start <= LONGEST_ANCHOR) {
            int next = atAnchor(start, i, hash);
            if (next != Passage.NO) {
                return next;
            }
        }
        return pastToken(i);
    }

    private int atAnchor(int start, int wordEnd, int hash) {
        int basket = EccnGrammar.basket(p, start, wordEnd, found);
        if (basket != Passage.NO) {
            return basket;
        }
        for (Grammar grammar : ANCHORS.at(text, start, wordEnd, hash)) {
            int next = grammar.read(p, start, wordEnd, found);
            if (next != Passage.NO) {
                return next;
            }
        }
        return Passage.NO;
    }

    private int atNumber(int start) {
        int digits = p.digits(start);
        int next = VOLUMES.read(p, start, digits, found);
        if (next == Passage.NO && digits == start + 1) {
            next = CLASSIFICATIONS.read(p, start, found);
        }
        if (next == Passage.NO && digits == start + 2 && p.at(digits) == '.' && p.at(start) == '1') {
            next = WebGrammar.bareDoi(p, start, found);
        }
        return next == Passage.NO ? pastToken(digits) : next;
    }

    /** What is left of a mixed token ("A100", "5G") can open nothing. */
    private int pastToken(int i) {
        int at = i;
        while (at < end && Chars.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }
}
