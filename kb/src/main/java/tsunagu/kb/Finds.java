package tsunagu.kb;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/** Keeps the best passage of every article that a search comes upon. */
final class Finds extends SimpleCollector {

    /** What scores less than this share of the best is no answer. */
    private static final double WORTHWHILE = 0.12;

    private static final double SECOND_PASSAGE = 0.15;

    private final List<Entry> entries;
    private final String language;
    private final Find[] best;
    private final double[] second;
    private Scorable scores;
    private int base;

    /** A passage that was found, and how well it fits. */
    record Find(Entry entry, double score) {

        static Find of(Entry entry, double score, String language) {
            return new Find(entry, score * entry.weight(language));
        }
    }

    private Finds(List<Entry> entries, String language) {
        this.entries = entries;
        this.language = language;
        var articles = entries.isEmpty() ? 0 : entries.getLast().place() + 1;
        this.best = new Find[articles];
        this.second = new double[articles];
    }

    /** Searches everything; the searcher has no executor, and so one collector sees it all. */
    static List<Find> of(PassageIndex index, Query query, String language) throws IOException {
        return index.searcher().search(query, new CollectorManager<Finds, List<Find>>() {
            @Override
            public Finds newCollector() {
                return new Finds(index.entries(), language);
            }

            @Override
            public List<Find> reduce(Collection<Finds> all) {
                return all.iterator().next().ranked();
            }
        });
    }

    /** One find for each article, best first. */
    private List<Find> ranked() {
        var finds = Stream.of(best).filter(Objects::nonNull).map(this::backed).toList();
        var top = finds.stream().mapToDouble(Find::score).max().orElse(0);
        return finds.stream()
                .filter(find -> find.score() >= top * WORTHWHILE)
                .sorted(Comparator.comparingDouble(Find::score)
                        .reversed()
                        .thenComparing(find -> find.entry().article().id()))
                .toList();
    }

    /** An article with a second fitting passage is the likelier answer. */
    private Find backed(Find find) {
        return new Find(
                find.entry(),
                find.score() + SECOND_PASSAGE * second[find.entry().place()]);
    }

    @Override
    protected void doSetNextReader(LeafReaderContext part) {
        base = part.docBase;
    }

    @Override
    public void setScorer(Scorable scorer) {
        scores = scorer;
    }

    @Override
    public void collect(int number) throws IOException {
        var entry = entries.get(base + number);
        var score = scores.score() * entry.weight(language);
        var earlier = best[entry.place()] == null ? new Find(entry, 0) : best[entry.place()];
        second[entry.place()] = Math.max(second[entry.place()], Math.min(score, earlier.score()));
        best[entry.place()] = score > earlier.score() ? new Find(entry, score) : earlier;
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE;
    }
}
