package tsunagu.kb.lexicon;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** In which language is this message written? */
public final class Languages {

    private static final Pattern QUOTED =
            Pattern.compile("「[^「」]{0,200}+」|`[^`]{0,200}+`|\"[^\"]{0,200}+\"|“[^“”]{0,200}+”|https?://\\S+");
    private static final Pattern LATIN = Pattern.compile("[a-z]+(?:'[a-z]+)?");
    private static final int WORDS_OF_A_SENTENCE = 5;
    private static final int LATIN_LETTERS_TO_A_JAPANESE = 4;

    /** Words no one writes who does not write English; names of products and errors are not among them. */
    private static final Set<String> ENGLISH = Set.of(
            ("i i'm i've im we we've our my me you your it it's its this that there the a an is are was were be been has"
                            + " have had do does did don't doesn't didn't can can't cannot cant could couldn't should would"
                            + " will won't not no yes yep yeah nope how what why when where which who please help thanks"
                            + " thank hello hi hey after since before but because and or so then now still again just"
                            + " only any anything something nothing to from with without for of on in at by as if"
                            + " changed tried unable works working sure maybe next start over talk")
                    .split(" "));

    /** Words with which a person speaks of themselves or to us; a pasted error has none of them. */
    private static final Set<String> SPEAKER = Set.of(
            "i", "i'm", "i've", "im", "we", "we've", "our", "my", "me", "you", "your", "how", "why", "please", "what");

    private Languages() {}

    /** ja or en by the letters of its prose; empty when there are too few to tell. */
    public static Optional<String> of(String text) {
        var prose = unquoted(Prose.of(text));
        var japanese = prose.chars()
                .filter(c -> Script.isKana((char) c) || Script.isKanji((char) c))
                .count();
        return japanese == 0 ? withoutJapanese(prose) : Optional.of(isEnglish(prose, japanese) ? "en" : "ja");
    }

    private static String unquoted(String prose) {
        var bare = QUOTED.matcher(prose).replaceAll(" ");
        return (bare.isBlank() ? prose : bare).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    private static Optional<String> withoutJapanese(String prose) {
        var words = LATIN.matcher(prose).results().map(match -> match.group()).toList();
        var english = words.stream().anyMatch(ENGLISH::contains);
        return english || words.size() >= WORDS_OF_A_SENTENCE ? Optional.of("en") : Optional.empty();
    }

    /** An English sentence that quotes a Japanese error, rather than the other way about. */
    private static boolean isEnglish(String prose, long japanese) {
        var latin = prose.chars().filter(c -> c >= 'a' && c <= 'z').count();
        var speaks = LATIN.matcher(prose)
                .results()
                .filter(match -> SPEAKER.contains(match.group()))
                .count();
        return latin > japanese * LATIN_LETTERS_TO_A_JAPANESE && speaks > 0 || latin > japanese && speaks > 1;
    }
}
