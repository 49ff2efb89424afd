package tsunagu.app.guard;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.ja.tokenattributes.BaseFormAttribute;
import org.apache.lucene.analysis.ja.tokenattributes.PartOfSpeechAttribute;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Japanese, by its dictionary; a long vowel at the end of a loan word makes no difference. */
final class JapaneseTongue implements Tongue {

    private static final Word DO = new Word("する");
    private static final Pattern GAPS = Pattern.compile("\\s+(?![A-Za-z])|(?<![A-Za-z])\\s+");
    /** Between clauses, what else is only a particle makes a condition or a reason. */
    private static final String BETWEEN_CLAUSES = "助詞-接続助詞";

    /** Their base form would hide what they do: たら is a condition, た is not. */
    private static final Set<String> AS_WRITTEN = Set.of("たら", "だら", "なら", "たり", "だり");

    private static final Pattern STOPS = Pattern.compile("[。!?]");
    private static final Pattern COMMAS = Pattern.compile("[、,]");
    private static final Pattern MEANINGLESS = Pattern.compile("[\\p{P}\\p{S}\\s]+");
    private static final Pattern LONG_LOAN_WORD = Pattern.compile("[ァ-ヺ][ァ-ヺー]{2,}ー");

    /** Those that nobody uses just now: each keeps its place in one text. */
    private static final Queue<JapaneseTokenizer> IDLE = new ConcurrentLinkedQueue<>();

    @Override
    public boolean bindsBackwards() {
        return true;
    }

    @Override
    public List<Word> words(String text) {
        var words = new ArrayList<Word>();
        Blanks.split(GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                        .replaceAll(""))
                .forEach(stretch -> add(stretch, words));
        return words;
    }

    @Override
    public List<Word> stem(List<Word> words) {
        return words.size() > 1 && words.getLast().equals(DO) ? words.subList(0, words.size() - 1) : words;
    }

    private static void add(String stretch, List<Word> words) {
        if (Blanks.isBlank(stretch)) {
            words.add(new Word(stretch));
        } else {
            cut(stretch, words);
        }
    }

    private static void cut(String stretch, List<Word> words) {
        var tokenizer = Optional.ofNullable(IDLE.poll()).orElseGet(JapaneseTongue::tokenizer);
        var surface = tokenizer.addAttribute(CharTermAttribute.class);
        var base = tokenizer.addAttribute(BaseFormAttribute.class);
        var kind = tokenizer.addAttribute(PartOfSpeechAttribute.class);
        try (tokenizer) {
            tokenizer.setReader(new StringReader(stretch));
            tokenizer.reset();
            while (tokenizer.incrementToken()) {
                var word = AS_WRITTEN.contains(surface.toString()) ? null : base.getBaseForm();
                var clause = BETWEEN_CLAUSES.equals(kind.getPartOfSpeech()) ? "〜" : "";
                add(clause + surface, word == null ? clause + surface : word, words);
            }
            tokenizer.end();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot cut into words: " + stretch, e);
        }
        IDLE.add(tokenizer);
    }

    private static JapaneseTokenizer tokenizer() {
        return new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL);
    }

    private static void add(String surface, String base, List<Word> words) {
        if (STOPS.matcher(surface).lookingAt()) {
            words.add(Word.STOP);
        } else if (COMMAS.matcher(surface).lookingAt()) {
            words.add(Word.COMMA);
        } else if (!MEANINGLESS.matcher(surface).matches()) {
            words.add(new Word(plain(base)));
        }
    }

    private static String plain(String base) {
        var lower = base.toLowerCase(Locale.ROOT);
        return LONG_LOAN_WORD.matcher(lower).matches() ? lower.substring(0, lower.length() - 1) : lower;
    }
}
