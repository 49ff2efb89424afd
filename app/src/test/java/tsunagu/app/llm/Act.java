package tsunagu.app.llm;

import java.time.Duration;

/** One thing that a {@link StubModelServer} does while it answers. */
public sealed interface Act {

    /** Sends more of the text, in the frame that the provider would send it in. */
    record Say(String words) implements Act {}

    /** Ends the text as the provider does, with its own word for why: {@code stop}, {@code length} … */
    record Finish(String reason) implements Act {}

    /** Sends this as it stands; an empty text sends the headers alone. */
    record Raw(String bytes) implements Act {}

    /** Does nothing for so long. */
    record Pause(Duration time) implements Act {}

    /** Does nothing until the other side leaves. */
    record Hang() implements Act {}

    /** Breaks the connection. */
    record Cut() implements Act {}
}
