package tsunagu.app.conversation;

import java.util.Locale;

/**
 * What a person should know of output they pasted.
 *
 * @param name under which they pasted it
 * @param line the line it is about; nought for the whole
 */
public record Note(Kind kind, String name, int line) {

    /** What is the matter with it; {@code note.<kind>} in {@code app/languages}. */
    public enum Kind {
        /** Nothing could be read in it. */
        UNREAD,
        /** Its letters were lost on the way. */
        GARBLED,
        /** It is the short form of a command, which leaves out what a comparison needs. */
        BRIEF,
        /** It breaks off before its end. */
        CUT,
        /** It comes from another machine than the VM. */
        ELSEWHERE;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
