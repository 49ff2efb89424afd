package tsunagu.app.conversation;

import java.time.Instant;

/** Where a conversation stands; {@code version} counts its turns, {@code state} is JSON. */
public record Snapshot(String conversation, long version, String state, Instant created, Instant updated) {}
