package tsunagu.kb.lexicon;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/** The letters with which a match of a regular expression can begin, so that it is tried nowhere else. */
final class FirstLetters {

    private static final String DIGITS = "0123456789";
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz_ABCDEFGHIJKLMNOPQRSTUVWXYZ" + DIGITS;
    private static final String BLANKS = " \t\n\u000B\f\r";

    /** What a piece of an expression can begin with; no letters known means any. */
    private record Piece(Set<Character> letters, boolean mayBeEmpty) {

        static final Piece NOTHING = new Piece(Set.of(), true);
        static final Piece ANYTHING = new Piece(null, false);

        static Piece of(String letters) {
            var set = new HashSet<Character>();
            letters.chars().forEach(letter -> set.add((char) letter));
            return new Piece(set, false);
        }

        Piece or(Piece other) {
            return new Piece(union(other), mayBeEmpty || other.mayBeEmpty);
        }

        Piece then(Piece other) {
            return mayBeEmpty ? new Piece(union(other), other.mayBeEmpty) : this;
        }

        Piece optional() {
            return new Piece(letters, true);
        }

        private Set<Character> union(Piece other) {
            if (letters == null || other.letters == null) {
                return null;
            }
            var both = new HashSet<>(letters);
            both.addAll(other.letters);
            return both;
        }
    }

    private final String expression;
    private int at;

    private FirstLetters(String expression) {
        this.expression = expression;
    }

    /** The letters; empty when it may begin with any, or with none at all. */
    static Optional<Set<Character>> of(String expression) {
        var piece = new FirstLetters(expression).alternatives();
        return piece.mayBeEmpty() ? Optional.empty() : Optional.ofNullable(piece.letters());
    }

    private Piece alternatives() {
        var all = sequence();
        while (at < expression.length() && expression.charAt(at) == '|') {
            at++;
            all = all.or(sequence());
        }
        return all;
    }

    private Piece sequence() {
        var all = Piece.NOTHING;
        while (at < expression.length() && "|)".indexOf(expression.charAt(at)) < 0) {
            all = all.then(repeated(atom()));
        }
        return all;
    }

    private Piece repeated(Piece piece) {
        if (at >= expression.length()) {
            return piece;
        }
        return switch (expression.charAt(at)) {
            case '?', '*' -> greed(1, piece.optional());
            case '+' -> greed(1, piece);
            case '{' ->
                greed(expression.indexOf('}', at) + 1 - at, expression.startsWith("{0", at) ? piece.optional() : piece);
            default -> piece;
        };
    }

    /** Past the quantifier, and past the sign that makes it lazy or possessive. */
    private Piece greed(int length, Piece piece) {
        at += length;
        if (at < expression.length() && "?+".indexOf(expression.charAt(at)) >= 0) {
            at++;
        }
        return piece;
    }

    private Piece atom() {
        var c = expression.charAt(at++);
        return switch (c) {
            case '(' -> group();
            case '[' -> oneOf();
            case '\\' -> escaped(expression.charAt(at++));
            case '.' -> Piece.ANYTHING;
            case '^', '$' -> Piece.NOTHING;
            default -> Piece.of(String.valueOf(c));
        };
    }

    private Piece group() {
        var looks = expression.startsWith("?=", at) || expression.startsWith("?!", at);
        var looksBack = expression.startsWith("?<=", at) || expression.startsWith("?<!", at);
        at += looksBack ? 3 : looks || expression.startsWith("?:", at) ? 2 : 0;
        var inside = alternatives();
        at++;
        return looks || looksBack ? Piece.NOTHING : inside;
    }

    private Piece escaped(char c) {
        return switch (c) {
            case 'b', 'B' -> Piece.NOTHING;
            case 'd' -> Piece.of(DIGITS);
            case 'w' -> Piece.of(LETTERS);
            case 's' -> Piece.of(BLANKS);
            case 'n' -> Piece.of("\n");
            case 't' -> Piece.of("\t");
            default -> Character.isLetterOrDigit(c) ? Piece.ANYTHING : Piece.of(String.valueOf(c));
        };
    }

    private Piece oneOf() {
        if (expression.charAt(at) == '^') {
            oneOf(new HashSet<>());
            return Piece.ANYTHING;
        }
        var letters = new HashSet<Character>();
        return oneOf(letters) ? new Piece(letters, false) : Piece.ANYTHING;
    }

    /** Reads to the end of the brackets; false when they hold more than letters and ranges. */
    private boolean oneOf(Set<Character> letters) {
        var isPlain = true;
        for (var start = at; expression.charAt(at) != ']' || at == start; at++) {
            var c = expression.charAt(at);
            if (c == '\\') {
                var escaped = escaped(expression.charAt(++at));
                isPlain &= escaped.letters() != null && !escaped.mayBeEmpty();
                letters.addAll(escaped.letters() == null ? Set.of() : escaped.letters());
            } else if (expression.charAt(at + 1) == '-' && expression.charAt(at + 2) != ']') {
                for (var letter = c; letter <= expression.charAt(at + 2); letter++) {
                    letters.add(letter);
                }
                at += 2;
            } else {
                isPlain &= c != '[' && c != '&';
                letters.add(c);
            }
        }
        at++;
        return isPlain;
    }
}
