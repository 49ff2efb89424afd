package tsunagu.kb.lexicon;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Reads one file of words: words/&lt;group&gt;.yaml, the spellings that count as one, or ordinary words. */
record WordSheet(Sheet sheet) {

    private static final String SPELLINGS = "spellings";
    private static final String ORDINARY = "ordinary";
    private static final Set<String> KEYS =
            new TreeSet<>(Set.of("says", "ja", "en", "shapes", "aside", "mood", "breaks"));

    /** The library's own \b looks back over all combining marks, which takes quadratic time for a text of them. */
    private static final String BOUNDARY = "(?:(?<=\\w)(?!\\w)|(?<!\\w)(?=\\w))";

    boolean isSpellings() {
        return sheet.name().equals(SPELLINGS);
    }

    /** Does it list words that are no slip of the finger, instead of a group? */
    boolean isOrdinary() {
        return sheet.name().equals(ORDINARY);
    }

    void addOrdinaryTo(Words words) {
        for (var key : List.of("ja", "en")) {
            stems(key).forEach(words::know);
        }
    }

    void addSpellingsTo(Words words) {
        sheet.content()
                .parts()
                .forEach((canonical, variants) -> words.addSpelling(canonical, sheet.texts(variants, canonical)));
    }

    void addTo(Words words) {
        sheet.onlyKeys(sheet.content(), KEYS);
        var group = new Group(sheet.name(), layer(), mood());
        for (var key : List.of("ja", "en")) {
            stems(key).forEach(stem -> words.add(group, stem));
        }
        sheet.texts(sheet.content(), "shapes").forEach(shape -> addShape(group, shape, words));
    }

    private List<String> stems(String key) {
        return sheet.texts(sheet.content(), key).stream()
                .filter(stem -> isStem(stem, key))
                .toList();
    }

    private boolean isStem(String stem, String key) {
        var empty = stem.isBlank() || stem.equals("*") || stem.equals("**");
        if (empty) {
            sheet.fault(sheet.content(), "a stem of '" + key + "' is empty; write it or take it out");
        }
        return !empty;
    }

    private void addShape(Group group, String shape, Words words) {
        try {
            words.add(group, Pattern.compile(shape.replace("\\b", BOUNDARY)));
        } catch (PatternSyntaxException e) {
            sheet.fault(sheet.content(), "the shape " + shape + " is no regular expression: " + e.getDescription());
        }
    }

    private Group.Layer layer() {
        if (sheet.has("mood")) {
            return Group.Layer.MOOD;
        }
        if (sheet.has("breaks")) {
            return Group.Layer.BREAK;
        }
        return sheet.has("aside") ? Group.Layer.ASIDE : Group.Layer.THING;
    }

    private Mood mood() {
        var written = sheet.text(sheet.content(), "mood");
        if (!written.isEmpty() && !Mood.isWord(written)) {
            sheet.fault(
                    sheet.content().parts().get("mood"),
                    "unknown mood '" + written
                            + "'; write negated, wished, unwished, supposed, resolved, past, none or stop");
        }
        return Mood.isWord(written) ? Mood.of(written) : Mood.NONE;
    }
}
