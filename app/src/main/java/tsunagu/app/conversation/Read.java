package tsunagu.app.conversation;

import java.util.List;
import java.util.stream.Stream;
import tsunagu.rules.Fact;
import tsunagu.rules.evidence.Excerpt;

/**
 * What could be read in one turn.
 *
 * @param told facts in the person's own words, or chosen as answers
 * @param excerpts the output among what they wrote and attached
 * @param notes what they should know of their output: that it is cut off, unreadable and the like
 * @param words the message without the output in it
 */
record Read(List<Fact> told, List<Excerpt> excerpts, List<Note> notes, String words) {

    Read {
        told = List.copyOf(told);
        excerpts = List.copyOf(excerpts);
        notes = List.copyOf(notes);
    }

    /** The same with more facts. */
    Read with(List<Fact> more) {
        return new Read(Stream.concat(told.stream(), more.stream()).toList(), excerpts, notes, words);
    }
}
