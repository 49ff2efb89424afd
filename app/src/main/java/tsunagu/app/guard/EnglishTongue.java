package tsunagu.app.guard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.tartarus.snowball.ext.EnglishStemmer;

/** English, down to the stems of its words, with contractions written out. */
final class EnglishTongue implements Tongue {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:'\\p{L}+)?|[.,!?;:]");
    private static final Map<String, String> WRITTEN_OUT =
            Map.of("won't", "will not", "shan't", "shall not", "can't", "can not", "cannot", "can not");
    private static final Pattern NOT = Pattern.compile("n't$");
    private static final Pattern BE =
            Pattern.compile("^(it|that|there|what|here|who|how|where|you|they|we|i)'(?:s|re|m)$");
    private static final Pattern ENDING = Pattern.compile("'(?:s|re|ll|ve|d|m)$");

    /** What no rule of stems finds. */
    private static final Map<String, String> FORMS = forms();

    private static final Analyzer STEMS = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            var words = new WhitespaceTokenizer();
            return new TokenStreamComponents(words, new SnowballFilter(words, new EnglishStemmer()));
        }
    };

    @Override
    public boolean bindsBackwards() {
        return false;
    }

    @Override
    public List<Word> words(String text) {
        var words = new ArrayList<Word>();
        var normal = Normalizer.normalize(text, Normalizer.Form.NFKC).replace('’', '\'');
        Blanks.split(normal).forEach(stretch -> add(stretch, words));
        return words;
    }

    private static void add(String stretch, List<Word> words) {
        if (Blanks.isBlank(stretch)) {
            words.add(new Word(stretch));
            return;
        }
        var spaced = new StringBuilder();
        WORD.matcher(stretch.toLowerCase(Locale.ROOT))
                .results()
                .forEach(found -> spaced.append(whole(found.group())).append(' '));
        stem(spaced.toString(), words);
    }

    private static Map<String, String> forms() {
        var forms = new HashMap<String, String>();
        List.of("am", "is", "are", "was", "were", "been", "being").forEach(form -> forms.put(form, "be"));
        List.of("has", "had", "having").forEach(form -> forms.put(form, "have"));
        List.of("does", "did", "doing").forEach(form -> forms.put(form, "do"));
        return forms;
    }

    private static String whole(String word) {
        if (WRITTEN_OUT.containsKey(word)) {
            return WRITTEN_OUT.get(word);
        }
        var positive = NOT.matcher(BE.matcher(word).replaceAll("$1 be")).replaceAll(" not");
        return Stream.of(ENDING.matcher(positive).replaceAll("").split(" "))
                .map(part -> FORMS.getOrDefault(part, part))
                .collect(Collectors.joining(" "));
    }

    private static void stem(String spaced, List<Word> words) {
        try (var stream = STEMS.tokenStream("", spaced)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                words.add(word(term.toString()));
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot cut into words: " + spaced, e);
        }
    }

    private static Word word(String term) {
        return switch (term) {
            case "," -> Word.COMMA;
            case ".", "!", "?", ";", ":" -> Word.STOP;
            default -> new Word(term);
        };
    }
}
