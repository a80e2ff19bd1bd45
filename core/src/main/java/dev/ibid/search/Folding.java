package dev.ibid.search;

import dev.ibid.index.CorpusException;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.NumberTerms;
import dev.ibid.index.TextAnalysis;
import dev.ibid.index.UnitId;
import dev.ibid.index.UnitInfo;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.search.ScoreDoc;

/**
 * Makes one hit of those that say the same: nearly the same words, and the same quantities. The group stands at the place of
 * its best hit and is shown by its earliest, by date of the document, undated last.
 */
final class Folding {
    /** Share of different words that two texts have in common to be the same (Jaccard 1901). */
    private static final double SAME = 0.8;

    private final IndexSnapshot snapshot;
    private final List<Group> groups = new ArrayList<>();

    private Folding(IndexSnapshot snapshot) {
        this.snapshot = snapshot;
    }

    static List<Group> fold(IndexSnapshot snapshot, ScoreDoc[] ranked) throws CorpusException {
        Folding folding = new Folding(snapshot);
        for (ScoreDoc found : ranked) {
            folding.add(found);
        }
        return folding.groups;
    }

    private void add(ScoreDoc found) throws CorpusException {
        UnitInfo unit = snapshot.readUnit(found.doc);
        String text = unit.span().of(snapshot.readText(unit.id().document()));
        String date = snapshot.readInfo(unit.id().document()).metadata().date();
        Member member = new Member(found, unit.id(), date.isEmpty() ? "~" : date);
        Set<String> words = new HashSet<>(TextAnalysis.words(text));
        Set<String> numbers = Set.copyOf(NumberTerms.of(text));
        for (Group group : groups) {
            if (group.numbers.equals(numbers) && similarity(group.words, words) >= SAME) {
                group.members.add(member);
                return;
            }
        }
        groups.add(new Group(found, words, numbers, new ArrayList<>(List.of(member))));
    }

    private static double similarity(Set<String> a, Set<String> b) {
        int smaller = Math.min(a.size(), b.size());
        int larger = Math.max(a.size(), b.size());
        if (larger == 0 || smaller < SAME * larger) {
            return larger == 0 ? 1 : 0;
        }
        long common = a.stream().filter(b::contains).count();
        return (double) common / (a.size() + b.size() - common);
    }

    /** A hit with the date of its document. */
    record Member(ScoreDoc found, UnitId id, String date) {}

    /** Hits that say the same; the words are those of the best. */
    record Group(ScoreDoc best, Set<String> words, Set<String> numbers, List<Member> members) {
        /** Returns the members, earliest first. */
        List<Member> inOrder() {
            return members.stream()
                    .sorted(Comparator.comparing(Member::date).thenComparing(Member::id))
                    .toList();
        }
    }
}
