package tsunagu.kb.lexicon;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** Where the sentences and clauses of a text end. */
final class Cuts {

    private static final String SENTENCE_ENDS = "。!?\n";
    private static final String CLAUSE_ENDS = ";→⇒";
    private static final String NOUN_PARTICLES = "をはにもへやでのと";
    private static final String CLOSING_KANA = "いたるんすねよだ";

    private static final List<String> POSTPOSITIONS = List.of(
            "として", "について", "に対して", "によって", "に関して", "にとって", "初めて", "どうして", "すべて", "全て", "改めて", "併せて", "間違って", "誤って",
            "慌てて", "あわてて", "続けて", "まとめて", "一括して", "合わせて", "前もって");
    private static final List<String> AUXILIARIES = List.of("構", "良", "大丈夫", "問題", "欲", "見", "結構", "平気");

    private static final int LONGEST_OPENING = 40;
    private static final Pattern OPENING = Pattern.compile(
            "(?:^|\\b(?:and|but|then|that|so|all|all of) )\\s*(?:the|my|our|its|those|these|any|every|all)(?: [\\w-]+){0,2} $");

    private final Normal normal;
    private final String text;
    private final BitSet sentences = new BitSet();
    private final BitSet clauses = new BitSet();

    Cuts(Normal normal, List<Word> words) {
        this.normal = normal;
        this.text = normal.text();
        for (var i = 0; i < text.length(); i++) {
            cutAt(i);
        }
        Word before = null;
        for (var word : words) {
            cutAt(word, before);
            before = word.isOf(Group.Layer.THING) ? word : before;
        }
        var sides = new Sides(text, words);
        clauses.or(sides.parted());
        clauses.andNot(sides.joined());
        sentences.set(text.length());
    }

    boolean endsSentence(int end) {
        return sentences.get(end);
    }

    boolean endsClause(int end) {
        return clauses.get(end) || sentences.get(end);
    }

    private void cutAt(int at) {
        var c = text.charAt(at);
        if (SENTENCE_ENDS.indexOf(c) >= 0 || c == '.' && isFullStop(at)) {
            sentences.set(at + 1);
        } else if (CLAUSE_ENDS.indexOf(c) >= 0 || isPause(c, at)) {
            clauses.set(at + 1);
        } else if (isSilentStop(at)) {
            clauses.set(at);
        }
    }

    private boolean isFullStop(int at) {
        return isFollowedByBlank(at) && !text.startsWith("e.g", at - 3) && !text.startsWith("i.e", at - 3)
                || Script.isJapanese(before(at)) && !Script.isLatin(after(at));
    }

    private boolean isPause(char c, int at) {
        return switch (c) {
            case ':' -> isFollowedByBlank(at) || Script.isJapanese(after(at));
            case '-' -> before(at) == ' ' && after(at) == ' ';
            case '>' -> before(at) == '-' || before(at) == '=';
            case ',', '、' -> isComma(at);
            case 'て' -> isVerbStop(at);
            default -> false;
        };
    }

    /** In English every comma, in Japanese the ones that do not merely follow a noun. */
    private boolean isComma(int at) {
        var before = before(at);
        if (!Script.isJapanese(before)) {
            return text.charAt(at) == ',' && isFollowedByBlank(at);
        }
        return Script.isHiragana(before) && (NOUN_PARTICLES.indexOf(before) < 0 || text.startsWith("ると", at - 2));
    }

    /** The て of 変えて that another statement follows, not the one of として or について. */
    private boolean isVerbStop(int at) {
        var after = after(at);
        return after != 0 && !Script.isHiragana(after) && "、,".indexOf(after) < 0 && isVerb(at);
    }

    private boolean isVerb(int at) {
        return AUXILIARIES.stream().noneMatch(one -> text.startsWith(one, at + 1))
                && POSTPOSITIONS.stream().noneMatch(one -> text.startsWith(one, at + 1 - one.length()));
    }

    /** A space between Japanese letters after something like an ending: つながらない 昨日から. */
    private boolean isSilentStop(int at) {
        return normal.hasGapAt(at)
                && at > 0
                && CLOSING_KANA.indexOf(before(at)) >= 0
                && Script.isJapanese(text.charAt(at));
    }

    private void cutAt(Word word, Word before) {
        if (word.isOf(Group.Layer.THING)
                && word.start() > 1
                && before(word.start()) == 'て'
                && isVerb(word.start() - 1)) {
            clauses.set(word.start());
        } else if (word.isOf(Group.Layer.BREAK) && !word.isIn("subject")) {
            clauses.set(isEnglish(word) ? word.start() : word.end());
        } else if (word.isIn("subject")
                && before != null
                && before.end() == word.start() - 1
                && !opensStatement(before)) {
            clauses.set(word.start());
        }
    }

    /** Is it a noun with which a statement begins, so that "the DNS I had set" goes on with more of it? */
    private boolean opensStatement(Word noun) {
        var from = Math.max(noun.start() - LONGEST_OPENING, clauseStart(noun));
        return OPENING.matcher(text).region(from, noun.start()).find();
    }

    private int clauseStart(Word word) {
        return Math.max(0, Math.max(clauses.previousSetBit(word.start()), sentences.previousSetBit(word.start())));
    }

    private boolean isEnglish(Word word) {
        return Script.isLatin(text.charAt(word.start()));
    }

    private boolean isFollowedByBlank(int at) {
        return after(at) == 0 || Character.isWhitespace(after(at));
    }

    private char before(int at) {
        return at == 0 ? 0 : text.charAt(at - 1);
    }

    private char after(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : 0;
    }
}
