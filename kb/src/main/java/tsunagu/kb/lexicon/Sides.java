package tsunagu.kb.lexicon;

import java.util.BitSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Settings named side by side: "IP, DNS or mask" are one statement, and so are "DNS, not the IP" and
 * "IP ではなく DNS", of which one is denied.
 */
final class Sides {

    private static final Set<String> SETTINGS = Set.of("address", "static-ip", "dns", "gateway", "mask");
    private static final int FARTHEST = 24;

    private static final String ARTICLE = "(?:the |my |our |its |any |a )?";
    private static final Pattern COMMA = Pattern.compile(", " + ARTICLE);
    private static final Pattern COMMA_AND = Pattern.compile(", and " + ARTICLE);
    private static final Pattern AND = Pattern.compile(" and " + ARTICLE);
    private static final Pattern OR = Pattern.compile(",? n?or " + ARTICLE);
    private static final Pattern BUT = Pattern.compile(",? but (?:it was )?" + ARTICLE);
    private static final Pattern COPULA = Pattern.compile("で、?");
    private static final Pattern INSTEAD_OF_IT = Pattern.compile("(?:の(?:ほう|方))?(?:とか)?(?:では|じゃ|で)(?:なく|ない)て?、?");

    private static final Pattern NOT = Pattern.compile("not " + ARTICLE + "$");
    private static final Pattern COMMA_NOT = Pattern.compile("(?:,|,? and|,? but) not " + ARTICLE + "$");
    private static final Pattern AFTER_NOT = Pattern.compile(" " + ARTICLE);
    private static final Pattern BEFORE_NOT = Pattern.compile("(?:の(?:ほう|方))?(?:とか)?(?:では|じゃ|で)");

    private final String text;
    private final List<Word> settings;
    private final BitSet joined = new BitSet();
    private final BitSet parted = new BitSet();

    Sides(String text, List<Word> words) {
        this.text = text;
        this.settings = words.stream().filter(Sides::isSetting).toList();
        var goesOn = false;
        for (var i = settings.size() - 1; i >= 0; i--) {
            joinNot(settings.get(i));
            join(i, goesOn);
            goesOn = isGlue(OR, i) || isGlue(COMMA_AND, i) || isGlue(AND, i) || isGlue(COMMA, i) && goesOn;
        }
    }

    /** Where no clause ends, whatever else may say so. */
    BitSet joined() {
        return joined;
    }

    /** Where a clause ends, though nothing else says so: 変えたのは DNS で、IP は…. */
    BitSet parted() {
        return parted;
    }

    /** Which negation denies which setting: not the IP, IP ではなく. */
    static Map<Word, Word> denied(String text, List<Word> moods, List<Word> things) {
        var settings = things.stream().filter(Sides::isSetting).toList();
        var denied = new IdentityHashMap<Word, Word>();
        for (var mood : moods) {
            if (mood.mood() == Mood.NEGATED) {
                settings.stream()
                        .filter(setting -> denies(text, mood, setting))
                        .findFirst()
                        .ifPresent(setting -> denied.put(mood, setting));
            }
        }
        return denied;
    }

    private static boolean isSetting(Word word) {
        return word.isOf(Group.Layer.THING) && word.groups().stream().anyMatch(SETTINGS::contains);
    }

    private static boolean denies(String text, Word mood, Word setting) {
        if (Script.isLatin(text.charAt(mood.start()))) {
            return text.substring(mood.start(), mood.end()).equals("not")
                    && matches(AFTER_NOT, text, mood.end(), setting.start());
        }
        return text.charAt(mood.start()) == 'な' && matches(BEFORE_NOT, text, setting.end(), mood.start());
    }

    private void joinNot(Word setting) {
        var not = before(COMMA_NOT, setting);
        not.ifPresent(start -> joined.set(start, setting.start() + 1));
    }

    private void join(int at, boolean goesOn) {
        if (isGlue(INSTEAD_OF_IT, at) || isGlue(OR, at) || isGlue(BUT, at) && isDenied(at) || isListed(at, goesOn)) {
            joined.set(settings.get(at).end(), settings.get(at + 1).start() + 1);
        } else if (isGlue(COPULA, at)) {
            parted.set(settings.get(at + 1).start());
        }
    }

    private boolean isDenied(int at) {
        return before(NOT, settings.get(at)).isPresent();
    }

    /** A comma lists only where it is not the only one of its list: "IP, DNS and mask". */
    private boolean isListed(int at, boolean goesOn) {
        return isGlue(COMMA, at) && goesOn || isGlue(COMMA_AND, at) && isGlue(COMMA, at - 1);
    }

    private Optional<Integer> before(Pattern pattern, Word setting) {
        var from = Math.max(0, setting.start() - FARTHEST);
        var matcher = pattern.matcher(text).region(from, setting.start());
        return matcher.find() ? Optional.of(matcher.start()) : Optional.empty();
    }

    /** Is this all that stands between the setting and the next? */
    private boolean isGlue(Pattern pattern, int at) {
        return at >= 0
                && at + 1 < settings.size()
                && matches(
                        pattern,
                        text,
                        settings.get(at).end(),
                        settings.get(at + 1).start());
    }

    private static boolean matches(Pattern pattern, String text, int start, int end) {
        return start <= end
                && end - start <= FARTHEST
                && pattern.matcher(text).region(start, end).matches();
    }
}
