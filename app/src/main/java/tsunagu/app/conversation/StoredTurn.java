package tsunagu.app.conversation;

import java.time.Instant;

/**
 * What a person said and what we replied, both JSON.
 *
 * @param turn counts from one within the conversation
 * @param request the idempotency key it answers
 */
public record StoredTurn(int turn, String request, String said, String reply, Instant at) {}
