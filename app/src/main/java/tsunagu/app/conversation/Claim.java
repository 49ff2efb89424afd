package tsunagu.app.conversation;

/** Who answers a request. */
public sealed interface Claim {

    /** We do; the owner token shows at commit whether we still may. */
    record Mine(String conversation, String request, String owner) implements Claim {}

    /** It is answered already, with this reply (JSON). */
    record Done(String reply) implements Claim {}

    /** Somebody is computing the answer; ask again shortly. */
    record Busy() implements Claim {}
}
