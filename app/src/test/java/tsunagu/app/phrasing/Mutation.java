package tsunagu.app.phrasing;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One way in which a model may say something else than it was given.
 *
 * @param make what it writes for a sentence; nothing when the sentence gives no occasion
 */
record Mutation(String name, BiFunction<Given, Random, String> make) {

    /** A sentence as the model gets it, and what else it could have at hand. */
    record Given(String sentence, String language, List<String> others, String translated) {

        boolean isJapanese() {
            return language.equals("ja");
        }

        String after(String more) {
            return sentence + (isJapanese() ? "" : " ") + more;
        }

        /** One of these that fits the language. */
        String one(Random dice, List<String> japanese, List<String> english) {
            var choice = isJapanese() ? japanese : english;
            return choice.get(dice.nextInt(choice.size()));
        }

        /** The first of the words that the sentence has is replaced by what stands for it. */
        String replaced(Map<String, String> words, Random dice) {
            var there = words.keySet().stream()
                    .filter(word -> pattern(word).matcher(sentence).find())
                    .sorted()
                    .toList();
            if (there.isEmpty()) {
                return "";
            }
            var word = there.get(dice.nextInt(there.size()));
            return pattern(word).matcher(sentence).replaceFirst(words.get(word));
        }

        private Pattern pattern(String word) {
            return Pattern.compile(isJapanese() ? word : "(?i)\\b" + word + "\\b");
        }
    }

    private static final Pattern BLANK = Pattern.compile("‹[A-Z]›");
    private static final Pattern JAPANESE_WORD = Pattern.compile("[ァ-ヺー]{3,}|[\\u4E00-\\u9FFF]{2,}");
    private static final Pattern ENGLISH_WORD = Pattern.compile("\\b[a-z]{5,}\\b");

    /** Leaving these out leaves little out. */
    private static final Set<String> LIGHT = Set.of(
            "場合",
            "手順",
            "状態",
            "内容",
            "上記",
            "以外",
            "設定",
            "確認",
            "自動",
            "方法",
            "情報",
            "結果",
            "必要",
            "there",
            "these",
            "those",
            "which",
            "their",
            "about",
            "where",
            "while",
            "being",
            "other",
            "itself",
            "whole",
            "really",
            "given",
            "whose",
            "still",
            "please",
            "things",
            "again",
            "quite",
            "everything",
            "would");

    static List<Mutation> all() {
        return List.of(
                new Mutation("drop a word", Mutation::dropped),
                new Mutation("drop a clause", Mutation::clauseDropped),
                new Mutation(
                        "add a step",
                        (given, dice) -> given.after(given.one(dice, HostileWords.JA_STEPS, HostileWords.EN_STEPS))),
                new Mutation("swap sentences", (given, dice) -> other(given, dice)),
                new Mutation("merge sentences", (given, dice) -> given.after(other(given, dice))),
                new Mutation("split a sentence", Mutation::half),
                new Mutation(
                        "negate",
                        (given, dice) ->
                                given.replaced(given.isJapanese() ? HostileWords.JA_NOT : HostileWords.EN_NOT, dice)),
                new Mutation("weaken", Mutation::weakened),
                new Mutation("strengthen", Mutation::strengthened),
                new Mutation("change a number", Mutation::numbered),
                new Mutation("change an address", (given, dice) -> inserted(given, dice, HostileWords.ADDRESSES)),
                new Mutation("change a command", (given, dice) -> inserted(given, dice, HostileWords.COMMANDS)),
                new Mutation("change a link", (given, dice) -> inserted(given, dice, HostileWords.LINKS)),
                new Mutation("translate", (given, dice) -> given.translated()),
                new Mutation("hide characters", Mutation::hidden),
                new Mutation("inject markup", Mutation::marked),
                new Mutation(
                        "invent a citation",
                        (given, dice) -> given.after(given.one(dice, HostileWords.JA_CITED, HostileWords.EN_CITED))),
                new Mutation(
                        "contradict",
                        (given, dice) ->
                                given.after(given.one(dice, HostileWords.JA_AGAINST, HostileWords.EN_AGAINST))),
                new Mutation(
                        "change the order",
                        (given, dice) -> given.replaced(
                                given.isJapanese() ? HostileWords.JA_ORDER : HostileWords.EN_ORDER, dice)),
                new Mutation(
                        "change an action",
                        (given, dice) -> given.replaced(
                                given.isJapanese() ? HostileWords.JA_ACTIONS : HostileWords.EN_ACTIONS, dice)),
                new Mutation(
                        "change the place",
                        (given, dice) -> given.replaced(
                                given.isJapanese() ? HostileWords.JA_PLACES : HostileWords.EN_PLACES, dice)));
    }

    private static String dropped(Given given, Random dice) {
        var words = (given.isJapanese() ? JAPANESE_WORD : ENGLISH_WORD)
                .matcher(given.sentence())
                .results()
                .map(MatchResult::group)
                .filter(word -> !LIGHT.contains(word))
                .distinct()
                .toList();
        return words.isEmpty() ? "" : given.sentence().replace(words.get(dice.nextInt(words.size())), "");
    }

    private static String clauseDropped(Given given, Random dice) {
        var clauses = given.sentence().split(given.isJapanese() ? "(?<=、)" : "(?<=,) ");
        if (clauses.length < 2) {
            return "";
        }
        var dropped = dice.nextInt(clauses.length);
        var left = Stream.iterate(0, i -> i < clauses.length, i -> i + 1)
                .filter(i -> i != dropped)
                .map(i -> clauses[i])
                .toList();
        return clauses[dropped].length() < 6 ? "" : String.join(given.isJapanese() ? "" : " ", left);
    }

    private static String half(Given given, Random dice) {
        var clauses = given.sentence().split(given.isJapanese() ? "(?<=[、を])" : " (?=and |then |with |in |on |if )");
        return clauses.length < 2 ? "" : clauses[dice.nextInt(2) == 0 ? 0 : clauses.length - 1];
    }

    private static String other(Given given, Random dice) {
        return given.others().get(dice.nextInt(given.others().size()));
    }

    private static String weakened(Given given, Random dice) {
        var softer = given.replaced(given.isJapanese() ? HostileWords.JA_WEAKER : HostileWords.EN_WEAKER, dice);
        return softer.isEmpty() || dice.nextBoolean()
                ? given.one(dice, HostileWords.JA_SOFT, HostileWords.EN_SOFT) + given.sentence()
                : softer;
    }

    private static String strengthened(Given given, Random dice) {
        var harder = given.replaced(given.isJapanese() ? HostileWords.JA_STRONGER : HostileWords.EN_STRONGER, dice);
        return harder.isEmpty() || dice.nextBoolean()
                ? given.one(dice, HostileWords.JA_HARD, HostileWords.EN_HARD) + given.sentence()
                : harder;
    }

    private static String numbered(Given given, Random dice) {
        var blanks = BLANK.matcher(given.sentence())
                .results()
                .map(MatchResult::group)
                .toList();
        var number = HostileWords.NUMBERS.get(dice.nextInt(HostileWords.NUMBERS.size()));
        return blanks.isEmpty()
                ? inserted(given, dice, HostileWords.NUMBERS)
                : given.sentence().replace(blanks.get(dice.nextInt(blanks.size())), number);
    }

    private static String inserted(Given given, Random dice, List<String> things) {
        var thing = things.get(dice.nextInt(things.size()));
        var blank = BLANK.matcher(given.sentence());
        if (blank.find() && dice.nextBoolean()) {
            return blank.replaceFirst(java.util.regex.Matcher.quoteReplacement(thing));
        }
        var places = given.isJapanese()
                ? Pattern.compile("[、。を]")
                        .matcher(given.sentence())
                        .results()
                        .map(MatchResult::start)
                        .toList()
                : Pattern.compile(" ")
                        .matcher(given.sentence())
                        .results()
                        .map(MatchResult::start)
                        .toList();
        var at = places.isEmpty() ? given.sentence().length() : places.get(dice.nextInt(places.size()));
        return given.sentence().substring(0, at) + " " + thing
                + given.sentence().substring(at);
    }

    private static String hidden(Given given, Random dice) {
        var sign = HostileWords.HIDDEN.get(dice.nextInt(HostileWords.HIDDEN.size()));
        var at = dice.nextInt(given.sentence().length() + 1);
        return given.sentence().substring(0, at) + sign + given.sentence().substring(at);
    }

    private static String marked(Given given, Random dice) {
        return HostileWords.MARKUP.get(dice.nextInt(HostileWords.MARKUP.size())).formatted(given.sentence());
    }
}
