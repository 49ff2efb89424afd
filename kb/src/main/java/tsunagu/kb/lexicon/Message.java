package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.List;

/** What a person wrote, taken apart into sentences, clauses and words. */
record Message(Normal normal, List<Word> words, List<Sentence> sentences) {

    /** A clause without an end in sight ends here, so that nobody's paste is read in quadratic time. */
    private static final int LONGEST_CLAUSE = 160;

    static Message of(String text, Words words) {
        var normal = words.respell(text);
        var found = words.in(normal.text());
        return new Message(normal, found, sentences(normal, found));
    }

    /** The sentence at this place, an empty one before the first and after the last. */
    Sentence sentence(int at) {
        return at < 0 || at >= sentences.size() ? Sentence.NONE : sentences.get(at);
    }

    private static List<Sentence> sentences(Normal normal, List<Word> words) {
        var cuts = new Cuts(normal, words);
        var sentences = new ArrayList<Sentence>();
        var clauses = new ArrayList<Clause>();
        var start = 0;
        var next = 0;
        for (var end = 1; end <= normal.length(); end++) {
            if (cuts.endsClause(end) || end - start >= LONGEST_CLAUSE) {
                var first = next;
                while (next < words.size() && words.get(next).start() < end) {
                    next++;
                }
                clauses.add(Clause.of(normal.text(), start, end, words.subList(first, next)));
                start = end;
            }
            if (cuts.endsSentence(end)) {
                sentences.add(Sentence.of(List.copyOf(clauses)));
                clauses.clear();
            }
        }
        return sentences;
    }
}
