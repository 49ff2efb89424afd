package tsunagu.app.guard;

import java.util.List;

/**
 * One thing that a sentence speaks of.
 *
 * @param concept what it is, whichever of its words was used
 * @param marks where it goes: to it, from it
 * @param sentence which of the sentences it stands in
 */
record Sense(String concept, List<String> marks, int sentence) {}
