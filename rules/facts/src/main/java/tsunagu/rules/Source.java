package tsunagu.rules;

import java.util.List;

/** How we came to hold a fact. Positions are characters of the message, lines count from one. */
public sealed interface Source {

    /** The turn in which we came to hold it; nought when nobody spoke of it. */
    int turn();

    /** The person said so, in these words of their message. */
    record Utterance(int turn, int start, int end, String quote) implements Source {}

    /**
     * Something pasted says so, on this line.
     *
     * @param beside the lines it was compared with, such as what Azure says of the same address
     * @param words whether these are somebody's words in an attachment, which prove nothing, rather than output
     */
    record Evidence(int turn, String name, int line, String quote, List<Evidence> beside, boolean words)
            implements Source {

        public Evidence {
            beside = beside == null ? List.of() : List.copyOf(beside);
        }

        public Evidence(int turn, String name, int line, String quote) {
            this(turn, name, line, quote, List.of(), false);
        }
    }

    /** The person chose it as the answer to a question of ours. */
    record Answer(int turn) implements Source {}

    /** A language model read it in these words; it never outranks the others. */
    record Model(int turn, String quote) implements Source {}

    /** Nobody said otherwise. */
    record Default() implements Source {
        @Override
        public int turn() {
            return 0;
        }
    }
}
