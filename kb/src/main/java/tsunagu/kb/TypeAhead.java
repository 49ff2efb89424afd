package tsunagu.kb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Offers titles, headings and error codes while somebody is still typing. */
final class TypeAhead {

    private static final int MOST = 8;
    private static final int LONGEST = 100;
    private static final int NO_MATCH = 9;
    private static final Pattern ERROR_CODE = Pattern.compile("\\b0x(?:[0-9A-Fa-f]{8}|[0-9]{3})\\b");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    /** Something to offer, and how it is written and read aloud. */
    private record Offer(Suggestion suggestion, boolean isTitle, List<Written> written) {}

    /** A text on one level, with its spaces and without. */
    private record Written(String spaced, String close) {

        static Written of(String text) {
            var level = level(text);
            return new Written(level, level.replace(" ", ""));
        }
    }

    private record Match(Offer offer, int rank) {}

    private final List<Offer> offers = new ArrayList<>();

    TypeAhead(List<Article> articles, Notes notes) {
        for (var article : articles) {
            article.passages().stream()
                    .filter(passage -> !passage.anchor().isEmpty())
                    .forEach(passage -> add(article, passage.heading(), passage.anchor(), notes));
            add(article, article.title(), "", notes);
            codes(article);
        }
    }

    /** The best few, those in the reader's language first. */
    List<Suggestion> offer(String typed, String language) {
        var wanted = Written.of(typed.substring(0, Math.min(typed.length(), LONGEST)));
        if (wanted.close().isEmpty()) {
            return List.of();
        }
        return offers.stream()
                .map(offer -> new Match(offer, rank(offer, wanted)))
                .filter(match -> match.rank() < NO_MATCH)
                .sorted(order(language))
                .map(match -> match.offer().suggestion())
                .limit(MOST)
                .toList();
    }

    private void add(Article article, String text, String anchor, Notes notes) {
        add(article, text, anchor, Stream.of(text, notes.aloud(text)));
    }

    /** Each error code leads to the first section that tells of it. */
    private void codes(Article article) {
        var told = new HashSet<String>();
        for (var passage : article.passages()) {
            ERROR_CODE
                    .matcher(passage.text())
                    .results()
                    .map(MatchResult::group)
                    .filter(told::add)
                    .forEach(code -> add(article, code, passage.anchor(), Stream.of(code)));
        }
    }

    private void add(Article article, String text, String anchor, Stream<String> written) {
        var address = Address.of(article.id(), article.language(), anchor);
        var suggestion = new Suggestion(text, article.id(), article.title(), address, article.language());
        offers.add(new Offer(
                suggestion,
                anchor.isEmpty(),
                written.map(Written::of).distinct().toList()));
    }

    private static Comparator<Match> order(String language) {
        return Comparator.comparing(
                        (Match match) -> !match.offer().suggestion().language().equals(language))
                .thenComparing(Match::rank)
                .thenComparing(match -> !match.offer().isTitle())
                .thenComparing(match -> match.offer().suggestion().text().length());
    }

    private static int rank(Offer offer, Written wanted) {
        return offer.written().stream()
                .mapToInt(written -> rank(written, wanted))
                .min()
                .orElse(NO_MATCH);
    }

    /** 0 at the beginning, 1 at the beginning of a word, 2 inside, 3 when only all the words are there. */
    private static int rank(Written written, Written wanted) {
        if (written.close().startsWith(wanted.close())) {
            return 0;
        }
        if (written.spaced().contains(" " + wanted.spaced())) {
            return 1;
        }
        if (written.close().contains(wanted.close())) {
            return 2;
        }
        return Stream.of(wanted.spaced().split(" ")).allMatch(written.spaced()::contains) ? 3 : NO_MATCH;
    }

    /** One width, lower case, katakana for hiragana: as it is typed before it is converted. */
    private static String level(String text) {
        var level = new StringBuilder(
                SPACES.matcher(Width.levelled(Width.folded(text)).strip()).replaceAll(" "));
        for (int at = 0; at < level.length(); at++) {
            var letter = level.charAt(at);
            level.setCharAt(at, letter >= 'ぁ' && letter <= 'ゖ' ? (char) (letter - 'ぁ' + 'ァ') : letter);
        }
        return level.toString();
    }
}
