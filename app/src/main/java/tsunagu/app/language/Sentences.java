package tsunagu.app.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Our own sentences in one language. */
public final class Sentences {

    private static final Pattern GAP = Pattern.compile("\\{(\\d)}");

    private final String language;
    private final TreeMap<String, String> words;

    Sentences(String language, Map<String, String> words) {
        this.language = language;
        this.words = new TreeMap<>(words);
    }

    public String language() {
        return language;
    }

    /** The sentence, with {0}, {1} … replaced by the arguments, whatever these hold. */
    public String say(String key, Object... arguments) {
        var sentence = words.get(key);
        if (sentence == null) {
            throw new IllegalStateException(
                    "Cannot say " + key + ": add it to app/languages/" + language + ".properties");
        }
        return GAP.matcher(sentence).replaceAll(gap -> {
            var place = Integer.parseInt(gap.group(1));
            return Matcher.quoteReplacement(place < arguments.length ? String.valueOf(arguments[place]) : gap.group());
        });
    }

    public boolean knows(String key) {
        return words.containsKey(key);
    }

    /** What a value of a fact is called where it can be chosen. */
    public String label(String fact, String value) {
        var own = "option." + fact + "." + value;
        return knows(own) ? say(own) : say("option." + value);
    }

    public Set<String> keys() {
        return words.keySet();
    }
}
