package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All words of all groups, found in one walk over a text. */
final class Words {

    private final Spellings spellings = new Spellings();
    private final Typos typos = new Typos();
    private final Trie<Term> stems = new Trie<>();
    private final Shapes shapes = new Shapes();
    private final Set<String> groups = new HashSet<>();

    void addSpelling(String canonical, List<String> variants) {
        spellings.add(canonical, variants);
    }

    /** A stem as an author writes it: a star at either end lets it be a piece of a longer word. */
    void add(Group group, String written) {
        var fromInside = written.startsWith("*");
        var toInside = written.endsWith("*");
        var stem = spellings.respelled(written.substring(fromInside ? 1 : 0, written.length() - (toInside ? 1 : 0)));
        var opens = !fromInside && (isLatin(stem, 0) || Script.isKatakana(stem.charAt(0)));
        var closes = !toInside && isLatin(stem, stem.length() - 1);
        stems.add(stem, new Term(group, opens, closes));
        typos.expect(stem);
        groups.add(group.name());
    }

    void add(Group group, Pattern shape) {
        shapes.add(group, shape);
        groups.add(group.name());
    }

    Set<String> groups() {
        return groups;
    }

    /** A text whose words are right as they stand. */
    void know(String text) {
        typos.know(text);
    }

    /** The text in our spelling, with slips of the finger mended. */
    Normal respell(String text) {
        return typos.mend(spellings.respell(text));
    }

    /** Every word of a text in our spelling; where words of a layer compete, the first and longest. */
    List<Word> in(String text) {
        var found = new ArrayList<Word>();
        var layers = Stream.of(Group.Layer.values()).map(layer -> new Longest()).toList();
        var asides = new Asides();
        for (var i = 0; i < text.length(); i++) {
            seekAt(text, i, layers, asides);
            asides.take(i, found);
            for (var layer : layers) {
                layer.take(i).ifPresent(found::add);
            }
        }
        shapes.in(text, found);
        found.sort(Comparator.comparingInt(Word::start).thenComparingInt(Word::end));
        return found;
    }

    private void seekAt(String text, int at, List<Longest> layers, Asides asides) {
        stems.from(text, at, (term, end) -> {
            if (!term.fits(text, at, end)) {
                return;
            }
            if (term.group().layer() == Group.Layer.ASIDE) {
                asides.offer(term.group(), end);
            } else {
                layers.get(term.group().layer().ordinal()).offer(term.group(), at, end);
            }
        });
    }

    private static boolean isLatin(String stem, int at) {
        return Script.isLatin(stem.charAt(at));
    }
}
