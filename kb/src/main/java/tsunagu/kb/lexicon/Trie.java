package tsunagu.kb.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ObjIntConsumer;

/** Stems arranged by their letters, so that all of them are sought in one walk over a text. */
final class Trie<T> {

    private static final class Node<T> {
        private final Map<Character, Node<T>> next = new HashMap<>();
        private final List<T> here = new ArrayList<>(1);
    }

    private final Node<T> root = new Node<>();

    void add(String stem, T value) {
        var node = root;
        for (var i = 0; i < stem.length(); i++) {
            node = node.next.computeIfAbsent(stem.charAt(i), c -> new Node<>());
        }
        node.here.add(value);
    }

    /** Gives every stem that begins at this position, shorter ones first, with the position where it ends. */
    void from(CharSequence text, int start, ObjIntConsumer<T> found) {
        var node = root;
        for (var i = start; i < text.length() && node != null; i++) {
            node = node.next.get(text.charAt(i));
            if (node != null) {
                for (var value : node.here) {
                    found.accept(value, i + 1);
                }
            }
        }
    }
}
