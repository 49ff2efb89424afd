package tsunagu.kb;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;

/** The words around the densest cluster of matches in a passage, as safe HTML with the matches marked. */
final class Snippet {

    private static final String CLOSED = "</mark>";
    private static final int LENGTH = 160;
    private static final int CLUSTER = 130;

    private Snippet() {}

    static String of(String text, Marks marks) {
        var matches = marks.in(text);
        var from = start(text, cluster(matches));
        var to = whole(text, Math.min(text.length(), from + LENGTH));
        var html = new StringBuilder(from > 0 ? "…" : "");
        int at = from;
        for (var match : matches) {
            if (match.start() >= at && match.end() <= to) {
                escape(text, at, match.start(), html);
                open(html, match.start() == at);
                escape(text, match.start(), match.end(), html);
                html.append(CLOSED);
                at = match.end();
            }
        }
        escape(text, at, to, html);
        return html.append(to < text.length() ? "…" : "").toString();
    }

    /** Begins a mark, or goes on with the one just closed. */
    private static void open(StringBuilder html, boolean follows) {
        if (follows && html.lastIndexOf(CLOSED) == html.length() - CLOSED.length() && html.length() > CLOSED.length()) {
            html.setLength(html.length() - CLOSED.length());
        } else {
            html.append("<mark>");
        }
    }

    /** The matches that hold most different words on least room. */
    private static List<Marks.Match> cluster(List<Marks.Match> matches) {
        return IntStream.range(0, matches.size())
                .mapToObj(first -> cluster(matches, first))
                .max(Comparator.comparingInt(Snippet::worth))
                .orElse(List.of());
    }

    /** From this match as far as further words are gained and there is room. */
    private static List<Marks.Match> cluster(List<Marks.Match> matches, int first) {
        var words = new HashSet<String>();
        int end = first + 1;
        for (int last = first; last < matches.size() && room(matches.subList(first, last + 1)) >= 0; last++) {
            end = words.add(matches.get(last).word()) ? last + 1 : end;
        }
        return matches.subList(first, end);
    }

    private static int worth(List<Marks.Match> cluster) {
        var words = cluster.stream().map(Marks.Match::word).distinct().count();
        return (int) words * LENGTH + room(cluster);
    }

    /** How many letters longer the cluster may still be. */
    private static int room(List<Marks.Match> cluster) {
        return CLUSTER - (cluster.getLast().end() - cluster.getFirst().start());
    }

    /** A little before the cluster, at the beginning of a sentence when there is one. */
    private static int start(String text, List<Marks.Match> cluster) {
        if (cluster.isEmpty() || cluster.getLast().end() <= LENGTH) {
            return 0;
        }
        var first = cluster.getFirst().start();
        var before = (LENGTH - CLUSTER + room(cluster)) / 2;
        var earliest = Math.max(0, Math.min(first - before, text.length() - LENGTH));
        return sentences(text, earliest, first).stream()
                .min(Comparator.naturalOrder())
                .orElseGet(() -> whole(text, earliest));
    }

    private static List<Integer> sentences(String text, int from, int to) {
        var starts = new ArrayList<Integer>();
        for (int at = Math.max(1, from); at <= to; at++) {
            if ("。\n".indexOf(text.charAt(at - 1)) >= 0) {
                starts.add(at);
            }
        }
        return starts;
    }

    /** Never cuts a letter in two. */
    private static int whole(String text, int at) {
        return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
    }

    private static void escape(String text, int from, int to, StringBuilder html) {
        for (int at = from; at < to; at++) {
            switch (text.charAt(at)) {
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '&' -> html.append("&amp;");
                case '"' -> html.append("&quot;");
                case '\'' -> html.append("&#39;");
                case '\n' -> html.append(' ');
                default -> html.append(text.charAt(at));
            }
        }
    }
}
