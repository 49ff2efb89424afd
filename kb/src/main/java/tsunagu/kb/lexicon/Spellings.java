package tsunagu.kb.lexicon;

import java.util.List;

/** The spellings that count as one: サーバ and サーバー, 繋がる and つながる, D N S and DNS. */
final class Spellings {

    private record Variant(String variant, String canonical) {
        boolean fits(String text, int start, int end) {
            return (!Script.isLatin(variant.charAt(0)) || Script.startsWord(text, start))
                    && (!Script.isLatin(variant.charAt(variant.length() - 1)) || Script.endsWord(text, end));
        }
    }

    /** The longest variant at a position. */
    private static final class Longest {
        private Variant variant;
        private int end;
    }

    private final Trie<Variant> variants = new Trie<>();

    void add(String canonical, List<String> spelled) {
        spelled.stream()
                .map(one -> Normal.of(one).text())
                .forEach(one ->
                        variants.add(one, new Variant(one, Normal.of(canonical).text())));
    }

    /** A stem in our spelling, which most authors write it in. */
    String respelled(String stem) {
        return Normal.isNormal(stem) && !mayVary(stem) ? stem : respell(stem).text();
    }

    private boolean mayVary(String stem) {
        for (var i = 0; i < stem.length(); i++) {
            if (variants.beginsAt(stem, i)) {
                return true;
            }
        }
        return false;
    }

    /** The text in our spelling. */
    Normal respell(String original) {
        var normal = Normal.of(original);
        var letters = new Letters(normal.length());
        for (var i = 0; i < normal.length(); ) {
            if (normal.hasGapAt(i)) {
                letters.gap();
            }
            i = respell(normal, i, letters);
        }
        return letters.done();
    }

    private int respell(Normal normal, int at, Letters letters) {
        var longest = longestAt(normal.text(), at);
        if (longest.variant == null) {
            letters.add(normal.text().charAt(at), normal.originalStart(at), normal.originalEnd(at + 1));
            return at + 1;
        }
        letters.add(longest.variant.canonical, normal.originalStart(at), normal.originalEnd(longest.end));
        return longest.end;
    }

    private Longest longestAt(String text, int at) {
        var longest = new Longest();
        variants.from(text, at, (variant, end) -> {
            if (variant.fits(text, at, end)) {
                longest.variant = variant;
                longest.end = end;
            }
        });
        return longest;
    }
}
