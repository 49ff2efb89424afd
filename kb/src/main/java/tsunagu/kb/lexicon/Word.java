package tsunagu.kb.lexicon;

import java.util.Set;

/** A word found in a message: where it stands, the groups it belongs to, and how it colours a statement. */
record Word(int start, int end, Set<String> groups, Group.Layer layer, Mood mood) {

    boolean isIn(String group) {
        return groups.contains(group);
    }

    boolean isOf(Group.Layer layer) {
        return this.layer == layer;
    }
}
