package tsunagu.rules;

/** How we came to hold a fact. Positions are characters of the message, lines count from one. */
public sealed interface Source {

    /** The turn in which we came to hold it; nought when nobody spoke of it. */
    int turn();

    /** The person said so, in these words of their message. */
    record Utterance(int turn, int start, int end, String quote) implements Source {}

    /** Pasted output says so, on this line. */
    record Evidence(int turn, String name, int line, String quote) implements Source {}

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
