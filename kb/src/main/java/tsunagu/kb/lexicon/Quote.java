package tsunagu.kb.lexicon;

import java.util.regex.Pattern;

/** Widens the words a reading rests on to whole ones, as a person would quote them: 8.8.8.8 に変 → DNS を 8.8.8.8 に変えたら. */
record Quote(String text) {

    private static final int FARTHEST = 12;

    /** What may follow a stem up to the end of its predicate. */
    private static final Pattern PREDICATE =
            Pattern.compile("(?!か(?!っ)|で(?![きすし])|な(?![いくかしっりる])|[はがをにのもへとや])[換替変直込戻]?[ぁ-ん]{0,8}?"
                    + "(?:ませ(?:んでした|ん)|ます|まし(?:たら|た)|な(?:かったら|かった|ければ|い|くて|く)|でした|です|たら|たい|た"
                    + "|れば|ば|て(?:いま(?:せん|した|す)|いない|いる|いた|しま(?:いました|った|う)|ません|ました|ない|る|た)?"
                    + "|だ(?!け)|[るすくぐつむぶうい]|ず|ん)"
                    + "(?:です)?(?:か(?=[^ぁ-ん]|$))?(?=[^ぁ-ん]|$|[がのかはもとしよね]|け[どれ])");

    private static final Pattern KANA = Pattern.compile("[ぁ-ん]{1,12}");
    private static final String PARTICLES = "をにへではがものと";
    private static final String LINKS = "のをも";

    Reading widen(Reading reading) {
        var start = start(reading.start());
        var end = Math.max(reading.end(), end(reading.end()));
        return new Reading(reading.fact(), reading.value(), start, end, reading.symptom());
    }

    private int end(int end) {
        var whole = end;
        while (whole < text.length() && whole - end < FARTHEST * 2 && isInside(whole)) {
            whole++;
        }
        return whole < text.length() && isPredicate(whole) ? predicateEnd(whole) : whole;
    }

    private boolean isPredicate(int at) {
        var after = text.charAt(at);
        return Script.isJapanese(text.charAt(at - 1))
                && (Script.isHiragana(after) || Script.isKanji(after) && Script.isHiragana(text.charAt(at - 1)));
    }

    /** Up to the end of the inflection; where it has none we know, of a short run of kana after kana. */
    private int predicateEnd(int at) {
        var until = Math.min(text.length(), at + FARTHEST + 1);
        var predicate = PREDICATE.matcher(text).region(at, until).useTransparentBounds(true);
        if (predicate.lookingAt()) {
            return predicate.end();
        }
        var kana = KANA.matcher(text).region(at, until);
        return Script.isHiragana(text.charAt(at - 1))
                        && PARTICLES.indexOf(text.charAt(at)) < 0
                        && kana.lookingAt()
                        && (kana.end() == text.length() || !Script.isHiragana(text.charAt(kana.end())))
                ? kana.end()
                : at;
    }

    private int start(int start) {
        var whole = wordStart(start);
        for (var linked = linked(whole); linked < whole && start - linked <= FARTHEST; linked = linked(whole)) {
            whole = linked;
        }
        return whole;
    }

    private int wordStart(int start) {
        var whole = start;
        while (whole > 0 && start - whole < FARTHEST * 2 && isInside(whole)) {
            whole--;
        }
        return whole;
    }

    /** Where the noun begins that is bound to the words from here: DNS を-8.8.8.8, OS の-中で. */
    private int linked(int start) {
        var at = start;
        if (at < text.length() && PARTICLES.indexOf(text.charAt(at)) < 0) {
            at = beforeBlank(at);
            if (at == 0 || LINKS.indexOf(text.charAt(at - 1)) < 0) {
                return start;
            }
            at--;
        }
        at = beforeBlank(at);
        var noun = nounStart(at);
        return noun < at && isNoun(text.charAt(noun)) ? noun : start;
    }

    private int nounStart(int end) {
        var start = end;
        while (start > 0 && end - start < FARTHEST && (isNoun(text.charAt(start - 1)) || isInside(start))) {
            start--;
        }
        return start < end ? wordStart(start) : end;
    }

    private int beforeBlank(int at) {
        return at > 0 && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '　') ? at - 1 : at;
    }

    private static boolean isNoun(char c) {
        return isWord(c) || Script.isKatakana(c) || Script.isKanji(c);
    }

    /** Do the letters before and at this place belong to one word? */
    private boolean isInside(int at) {
        var before = text.charAt(at - 1);
        var after = text.charAt(at);
        return Character.isSurrogatePair(before, after)
                || isWord(before) && isWord(after)
                || Script.isKatakana(before) && Script.isKatakana(after)
                || Script.isKanji(before) && Script.isKanji(after)
                || before == 'つ' && after == '目'
                || after == 'つ' && Character.isDigit(before)
                || isJoint(after, at)
                || isJoint(before, at - 1);
    }

    private static boolean isWord(char c) {
        return c < '\u3040' && Character.isLetterOrDigit(c);
    }

    /** A point, hyphen or apostrophe within a word: 8.8.8.8, re-enter, can't. */
    private boolean isJoint(char c, int at) {
        return ".-'’_".indexOf(c) >= 0
                && at > 0
                && at + 1 < text.length()
                && isWord(text.charAt(at - 1))
                && isWord(text.charAt(at + 1));
    }
}
