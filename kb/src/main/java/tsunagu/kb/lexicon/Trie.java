package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Stems arranged by their letters, so that all of them are sought in one walk over a text. */
final class Trie<T> {

    /** A letter after others: what ends here, its first successor, and the next letter in its own place. */
    private static final class Node<T> {
        private final char letter;
        private List<T> here = List.of();
        private Node<T> first;
        private Node<T> sibling;

        Node(char letter) {
            this.letter = letter;
        }

        void add(T value) {
            var more = new ArrayList<>(here);
            more.add(value);
            here = more;
        }
    }

    /** Hundreds of letters begin a stem, few follow any. */
    private final Map<Character, Node<T>> roots = new HashMap<>();

    private final BitSet firstLetters = new BitSet();

    void add(String stem, T value) {
        firstLetters.set(stem.charAt(0));
        var node = roots.computeIfAbsent(stem.charAt(0), Node::new);
        for (var i = 1; i < stem.length(); i++) {
            node = nextOrNew(node, stem.charAt(i));
        }
        node.add(value);
    }

    /** Gives every stem that begins at this position, shorter ones first, with the position where it ends. */
    void from(CharSequence text, int start, ObjIntConsumer<T> found) {
        var node = root(text.charAt(start));
        for (var end = start + 1; node != null; end++) {
            for (var value : node.here) {
                found.accept(value, end);
            }
            node = end < text.length() ? next(node, text.charAt(end)) : null;
        }
    }

    /** Does any stem begin at this position? */
    boolean beginsAt(CharSequence text, int start) {
        var node = root(text.charAt(start));
        for (var end = start + 1; node != null && node.here.isEmpty(); end++) {
            node = end < text.length() ? next(node, text.charAt(end)) : null;
        }
        return node != null;
    }

    private Node<T> root(char letter) {
        return firstLetters.get(letter) ? roots.get(letter) : null;
    }

    private static <T> Node<T> next(Node<T> node, char letter) {
        var next = node.first;
        while (next != null && next.letter != letter) {
            next = next.sibling;
        }
        return next;
    }

    private static <T> Node<T> nextOrNew(Node<T> node, char letter) {
        var known = next(node, letter);
        if (known != null) {
            return known;
        }
        var fresh = new Node<T>(letter);
        fresh.sibling = node.first;
        node.first = fresh;
        return fresh;
    }
}
