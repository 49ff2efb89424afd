package tsunagu.app.llm;

/** What comes next while a model writes. */
public sealed interface Piece {

    /** More of the text. */
    record Words(String text) implements Piece {}

    /** Nothing came in the time given; more may. */
    record Silence() implements Piece {}

    /** The text is whole. */
    record End(Usage usage) implements Piece {}

    /** There will be no more, and what came is not whole. */
    record Fault(Kind kind, String detail) implements Piece {}

    /** Tokens read and written, as the provider counts them; 0 where it does not say. */
    record Usage(int read, int written) {}

    /** Why a model failed us. */
    enum Kind {
        /** It could not be reached, or broke the connection. */
        UNREACHABLE,
        /** It did not let us in, or did not take the request. */
        REFUSED,
        /** It has too much to do: 429. */
        BUSY,
        /** It failed: 5xx. */
        BROKEN,
        /** It said nothing, or no more, for too long. */
        SLOW,
        /** It ended before it was done. */
        CUT,
        /** It wrote more than anybody asked for. */
        HUGE,
        /** It is not asked at present, because it failed too often. */
        RESTING;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
