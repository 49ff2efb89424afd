package tsunagu.app.language;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Our own sentences in one language. */
public final class Sentences {

    private final String language;
    private final TreeMap<String, String> words;

    Sentences(String language, Map<String, String> words) {
        this.language = language;
        this.words = new TreeMap<>(words);
    }

    public String language() {
        return language;
    }

    /** The sentence, with {0}, {1} … replaced by the arguments. */
    public String say(String key, Object... arguments) {
        var sentence = words.get(key);
        if (sentence == null) {
            throw new IllegalStateException(
                    "Cannot say " + key + ": add it to app/languages/" + language + ".properties");
        }
        for (var i = 0; i < arguments.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(arguments[i]));
        }
        return sentence;
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
