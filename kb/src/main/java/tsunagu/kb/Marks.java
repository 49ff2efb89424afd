package tsunagu.kb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.tartarus.snowball.ext.EnglishStemmer;

/**
 * Finds the words of a question in a text without analysing the text again.
 *
 * @param japanese what is to be found anywhere, and which word of the question it stands for
 * @param stems what is to be found as the stem of a Latin word, and which word of the question it stands for
 */
record Marks(Map<String, String> japanese, Map<String, String> stems) {

    private static final Pattern LATIN = Pattern.compile("[a-z0-9]+");
    private static final Pattern VERB_END = Pattern.compile("(.{2,})[うくすつぬむるぐぶい]");

    /** A word of the question, or a synonym of it, where it stands in the text. */
    record Match(String word, int start, int end) {}

    static Marks of(Question question) {
        var marks = new Marks(new HashMap<>(), new HashMap<>());
        question.notions().forEach(marks::add);
        if (marks.isEmpty()) {
            question.pairs().forEach(pair -> marks.addWord(stem(pair, new EnglishStemmer()), pair, 1));
        }
        return marks;
    }

    /** Every match, from the beginning to the end, none overlapping another. */
    List<Match> in(String text) {
        var level = Width.levelled(text);
        var matches = new ArrayList<Match>();
        japanese.forEach((word, meaning) -> find(word, meaning, level, matches));
        findStems(level, matches);
        matches.sort(Comparator.comparingInt(Match::start)
                .thenComparing(Comparator.comparingInt(Match::end).reversed()));
        return apart(matches);
    }

    private void add(Notion notion) {
        notion.tokens().forEach(token -> addWord(token.term(), token.term(), 2));
        var meaning = notion.tokens().getFirst().term();
        notion.others().forEach(other -> other.forEach(word -> addWord(word, meaning, 2)));
    }

    private void addWord(String word, String meaning, int shortest) {
        if (word.length() < shortest || word.equals(MeaningfulWords.NOT)) {
            return;
        }
        if (LATIN.matcher(word).matches()) {
            stems.putIfAbsent(word, meaning);
        } else {
            var verb = VERB_END.matcher(word);
            japanese.putIfAbsent(verb.matches() ? verb.group(1) : word, meaning);
        }
    }

    private boolean isEmpty() {
        return japanese.isEmpty() && stems.isEmpty();
    }

    private static void find(String word, String meaning, String text, List<Match> matches) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length())) {
            var end = at + word.length();
            var drawn = end < text.length() && text.charAt(end) == 'ー';
            matches.add(new Match(meaning, at, drawn ? end + 1 : end));
        }
    }

    private void findStems(String text, List<Match> matches) {
        if (stems.isEmpty()) {
            return;
        }
        var stemmer = new EnglishStemmer();
        var words = LATIN.matcher(text);
        while (words.find()) {
            var stem = mayMatch(words.group()) ? stem(words.group(), stemmer) : "";
            if (stems.containsKey(stem)) {
                matches.add(new Match(stems.get(stem), words.start(), words.end()));
            }
        }
    }

    private boolean mayMatch(String word) {
        return stems.keySet().stream().anyMatch(stem -> stem.charAt(0) == word.charAt(0));
    }

    private static String stem(String word, EnglishStemmer stemmer) {
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static List<Match> apart(List<Match> matches) {
        var apart = new ArrayList<Match>();
        int end = 0;
        for (var match : matches) {
            if (match.start() >= end) {
                apart.add(match);
                end = match.end();
            }
        }
        return apart;
    }
}
