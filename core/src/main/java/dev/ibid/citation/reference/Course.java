package dev.ibid.citation.reference;

import java.util.List;

/** What a reference has shown up to each token and has still to show: open quotes and parentheses, years, cues. */
final class Course {
    private static final WordLists LISTS = WordLists.get();
    private static final long EDITOR = LISTS.bit("cue-editor");
    private static final long IN = LISTS.bit("cue-in");
    private static final long PAGES = LISTS.bit("cue-pages");
    private static final long VOLUME = LISTS.bit("cue-volume");
    private static final long CONFERENCE = LISTS.bit("cue-conference");
    private static final long THESIS = LISTS.bit("cue-thesis");
    private static final long ACCESS = LISTS.bit("cue-access");
    private static final long PUBLISHER = LISTS.bit("cue-publisher");
    private static final long MONTH = LISTS.bit("cue-month");

    private final int[] states;
    private final long[] seen;
    private final long[] ahead;
    private final int[] sinceYear;
    private final int[] yearAhead;
    private final int kind;

    Course(List<Token> tokens) {
        int n = tokens.size();
        states = new int[n];
        seen = new long[n];
        ahead = new long[n];
        sinceYear = new int[n];
        yearAhead = new int[n];
        forward(tokens);
        backward(tokens);
        kind = kind(tokens);
    }

    private void forward(List<Token> tokens) {
        boolean quoted = false;
        boolean enclosed = false;
        int quotes = 0;
        long so = 0;
        int since = 9;
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            boolean opens = token.opensQuote();
            quoted |= opens;
            enclosed |= token.opensParenthesis();
            states[i] = (quoted ? 1 : 0) + (enclosed ? 2 : 0) + 4 * Math.min(quotes, 2);
            sinceYear[i] = Math.min(since, 9);
            seen[i] = so;
            so |= events(token);
            since = year(token) ? 0 : since + 1;
            if (token.closesQuote() && quoted) {
                quoted = false;
                quotes++;
            }
            enclosed &= !token.closesParenthesis();
        }
    }

    private void backward(List<Token> tokens) {
        long still = 0;
        int until = 9;
        for (int i = tokens.size() - 1; i >= 0; i--) {
            ahead[i] = still;
            yearAhead[i] = Math.min(until, 9);
            still |= events(tokens.get(i));
            until = year(tokens.get(i)) ? 0 : until + 1;
        }
    }

    private static boolean year(Token token) {
        return token.shape() == Shape.YEAR || token.shape() == Shape.YEAR_LETTER;
    }

    private static long events(Token token) {
        long events = 0;
        events |= year(token) ? 1 : 0;
        events |= year(token) && token.opensParenthesis() ? 2 : 0;
        events |= token.in(EDITOR) ? 4 : 0;
        events |= token.in(IN) && (token.plain().equals("in") || token.plain().equals("dans")) ? 8 : 0;
        events |= token.in(PAGES) ? 16 : 0;
        events |= token.in(VOLUME) ? 32 : 0;
        events |= token.in(CONFERENCE) ? 64 : 0;
        events |= token.in(THESIS) ? 128 : 0;
        events |= token.in(ACCESS) ? 256 : 0;
        events |= token.in(PUBLISHER) ? 512 : 0;
        events |= token.shape() == Shape.ADDRESS ? 1024 : 0;
        events |= token.shape() == Shape.RANGE ? 2048 : 0;
        events |= token.shape() == Shape.VOLUME_ISSUE ? 4096 : 0;
        events |= token.in(MONTH) ? 8192 : 0;
        events |= token.endsIn(':') ? 16384 : 0;
        events |= token.closesQuote() ? 32768 : 0;
        return events;
    }

    /** The build of the whole: where its first year stands, whether it quotes, names editors, or ends in a place. */
    private static int kind(List<Token> tokens) {
        int n = tokens.size();
        int year = -1;
        long all = 0;
        for (int i = 0; i < n; i++) {
            year = year < 0 && year(tokens.get(i)) ? i : year;
            all |= events(tokens.get(i));
        }
        int where = year < 0 ? 0 : year > n - 3 ? 1 : year * 2 < n ? 2 : 3;
        int enclosed = year >= 0 && tokens.get(year).opensParenthesis() ? 1 : 0;
        int quotes = (all & 32768) != 0 ? 1 : 0;
        int editors = (all & 4) != 0 ? 1 : 0;
        int numbers = (all & (2048 | 4096 | 16 | 32)) != 0 ? 1 : 0;
        return where + 4 * (enclosed + 2 * (quotes + 2 * (editors + 2 * numbers)));
    }

    /** Whether the token is quoted (1) or in parentheses (2), and four times how many quotations ended before it. */
    int state(int i) {
        return states[i];
    }

    long seen(int i) {
        return seen[i];
    }

    long ahead(int i) {
        return ahead[i];
    }

    int sinceYear(int i) {
        return sinceYear[i];
    }

    int yearAhead(int i) {
        return yearAhead[i];
    }

    int kind() {
        return kind;
    }
}
