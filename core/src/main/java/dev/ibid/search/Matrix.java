package dev.ibid.search;

import dev.ibid.index.CorpusException;
import dev.ibid.index.Fields;
import dev.ibid.index.IndexSnapshot;
import dev.ibid.index.Unit;
import dev.ibid.taxonomy.Concept;
import dev.ibid.taxonomy.ConceptKind;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Which techniques and controls are mentioned together, counted in claims, passages or documents.
 *
 * @param unit what is counted
 * @param units number of units counted in
 * @param rows one per technique that is mentioned, by count, highest first, ties by id
 * @param columns one per control that is mentioned, in the same order
 * @param cells pairs that occur together, by lift, highest first, ties by ids
 */
public record Matrix(Unit unit, int units, List<Line> rows, List<Line> columns, List<Cell> cells) {
    /** Copies the lists. */
    public Matrix {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = List.copyOf(cells);
    }

    /**
     * A technique or control.
     *
     * @param concept its id
     * @param count number of units that mention it or a narrower concept
     * @param together number of those that also mention a concept of the other side, whichever
     */
    public record Line(String concept, int count, int together) {}

    /**
     * A technique and a control that occur together.
     *
     * @param technique id of the technique
     * @param control id of the control
     * @param count number of units that mention both
     * @param lift how many times more often than if they were mentioned independently:
     *     {@code count * units / (count of the technique * count of the control)}; its logarithm is the pointwise mutual
     *     information (Church and Hanks 1990)
     */
    public record Cell(String technique, String control, int count, double lift) {}

    /** {@return the techniques that are mentioned, but in no unit together with any control: the gaps} */
    public List<Line> gaps() {
        return rows.stream().filter(row -> row.together() == 0).toList();
    }

    /**
     * {@return the matrix of a corpus}
     *
     * @param snapshot the state to count in
     * @param unit what to count
     * @param level depth in the hierarchy at which concepts are counted: 1 for the uppermost, each with everything below it;
     *     concepts that end above the level count as they are; empty for every concept as mentioned
     * @param query restricts what is counted, in the language of {@link QueryParser}; blank for everything
     * @throws QuerySyntaxException if the query has a mistake
     * @throws IllegalArgumentException if {@code level} is less than 1
     * @throws CorpusException if the corpus cannot be read
     */
    public static Matrix of(IndexSnapshot snapshot, Unit unit, OptionalInt level, String query) throws CorpusException {
        if (level.isPresent() && level.getAsInt() < 1) {
            throw new IllegalArgumentException("levels count from 1: " + level.getAsInt());
        }
        try {
            Query counted = new Search(snapshot).matching(unit, query);
            return new Counting(snapshot.searcher(), snapshot.taxonomy(), level, counted).matrix(unit);
        } catch (IOException e) {
            throw snapshot.fault(e);
        }
    }

    /** Holds for each concept the set of units that mention it. */
    private static final class Counting {
        private final IndexSearcher searcher;
        private final Taxonomy taxonomy;
        private final OptionalInt level;
        private final BitSet units;

        Counting(IndexSearcher searcher, Taxonomy taxonomy, OptionalInt level, Query counted) throws IOException {
            this.searcher = searcher;
            this.taxonomy = taxonomy;
            this.level = level;
            this.units = matches(counted);
        }

        Matrix matrix(Unit unit) throws IOException {
            Map<String, BitSet> techniques = mentions(ConceptKind.TECHNIQUE);
            Map<String, BitSet> controls = mentions(ConceptKind.CONTROL);
            List<Cell> cells = new ArrayList<>();
            int all = units.cardinality();
            techniques.forEach((technique, withTechnique) -> controls.forEach((control, withControl) -> {
                int both = common(withTechnique, withControl);
                if (both > 0) {
                    double expected = (double) withTechnique.cardinality() * withControl.cardinality() / all;
                    cells.add(new Cell(technique, control, both, both / expected));
                }
            }));
            cells.sort(Comparator.comparingDouble(Cell::lift)
                    .reversed()
                    .thenComparing(Cell::technique)
                    .thenComparing(Cell::control));
            return new Matrix(unit, all, lines(techniques, kind("control")), lines(controls, kind("technique")), cells);
        }

        private List<Line> lines(Map<String, BitSet> mentions, BitSet otherSide) {
            return mentions.entrySet().stream()
                    .map(entry -> new Line(
                            entry.getKey(), entry.getValue().cardinality(), common(entry.getValue(), otherSide)))
                    .sorted(Comparator.comparingInt(Line::count).reversed().thenComparing(Line::concept))
                    .toList();
        }

        private static int common(BitSet a, BitSet b) {
            BitSet both = (BitSet) a.clone();
            both.and(b);
            return both.cardinality();
        }

        private BitSet kind(String kind) throws IOException {
            BitSet with = matches(new TermQuery(new Term(Fields.CONCEPT_KIND, kind)));
            with.and(units);
            return with;
        }

        private Map<String, BitSet> mentions(ConceptKind kind) throws IOException {
            TreeSet<String> wanted = new TreeSet<>();
            for (Concept concept : taxonomy.concepts()) {
                if (concept.kind() == kind && isAtLevel(concept)) {
                    wanted.add(concept.id());
                }
            }
            Map<String, BitSet> mentions = new TreeMap<>();
            for (String id : wanted) {
                BitSet with = level.isPresent() ? withNarrower(id) : exactly(kind, id);
                with.and(units);
                if (!with.isEmpty()) {
                    mentions.put(id, with);
                }
            }
            return mentions;
        }

        /** A concept is at the level if it is so deep, or less deep with nothing below it. */
        private boolean isAtLevel(Concept concept) {
            if (level.isEmpty()) {
                return true;
            }
            int depth = depth(concept);
            return depth == level.getAsInt()
                    || (depth < level.getAsInt()
                            && taxonomy.narrower(concept.id()).isEmpty());
        }

        private int depth(Concept concept) {
            return 1
                    + concept.broader().stream()
                            .mapToInt(parent -> depth(taxonomy.requireConcept(parent)))
                            .min()
                            .orElse(0);
        }

        private BitSet withNarrower(String id) throws IOException {
            return matches(new TermQuery(new Term(Fields.CONCEPT, id)));
        }

        private BitSet exactly(ConceptKind kind, String id) throws IOException {
            return matches(SortedSetDocValuesField.newSlowExactQuery(Fields.concepts(kind), new BytesRef(id)));
        }

        private BitSet matches(Query query) throws IOException {
            BitSet found = new BitSet();
            Query filter = new BooleanQuery.Builder().add(query, Occur.FILTER).build();
            Weight weight = searcher.createWeight(searcher.rewrite(filter), ScoreMode.COMPLETE_NO_SCORES, 1);
            for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
                Scorer scorer = weight.scorer(leaf);
                if (scorer != null) {
                    Bits live = leaf.reader().getLiveDocs();
                    DocIdSetIterator docs = scorer.iterator();
                    for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
                        if (live == null || live.get(doc)) {
                            found.set(leaf.docBase + doc);
                        }
                    }
                }
            }
            return found;
        }
    }
}
