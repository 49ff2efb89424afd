package tsunagu.app.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tsunagu.app.conversation.Claim;
import tsunagu.app.conversation.Commit;
import tsunagu.app.conversation.ConversationStore;
import tsunagu.app.conversation.Feedback;
import tsunagu.app.conversation.Snapshot;
import tsunagu.app.conversation.StoredTurn;

/** What every conversation store keeps to. */
abstract class ConversationStoreContract extends ConversationStoreSteps {

    @Test
    void keepsWhatWasSaid() {
        assertEquals(Optional.empty(), store.load("c"));
        keep("c", 1);
        assertEquals(Optional.of(new Snapshot("c", 1, "{\"after\":1}", NOON, NOON)), store.load("c"));
        assertEquals(List.of(turn(1, "r1")), store.turns("c", 0, 10));
    }

    @Test
    void movesOnTurnByTurn() {
        keep("c", 1);
        Claim.Mine claim = claim("c", "r2");
        Instant later = NOON.plusSeconds(60);
        assertEquals(Commit.COMMITTED, store.commit(claim, "c", 1, "{}", turn(2, "r2"), later));
        assertEquals(Optional.of(new Snapshot("c", 2, "{}", NOON, later)), store.load("c"));
    }

    @Test
    void keepsEveryLetter() {
        String said = "{\"text\":\"昨日から 😀 'RDP' できません \\\\ % ; --\"}" + "長".repeat(100_000);
        store.commit(claim("c", "r"), "c", 0, said, new StoredTurn(1, "r", said, said, NOON), NOON);
        assertEquals(List.of(new StoredTurn(1, "r", said, said, NOON)), store.turns("c", 0, 10));
        assertEquals(said, store.load("c").orElseThrow().state());
    }

    @Test
    void givesARepeatedRequestTheSameReply() {
        keep("c", 1);
        assertEquals(new Claim.Done(reply(1)), store.claim("c", "r1", NOON));
        assertEquals(new Claim.Done(reply(1)), store.claim("c", "r1", AFTER_THE_LEASE));
    }

    @Test
    void answersARequestOnceInEachConversation() {
        keep("c", 1);
        assertInstanceOf(Claim.Mine.class, store.claim("other", "r1", NOON));
    }

    @Test
    void sendsTheSecondOfTwoEqualRequestsToWait() {
        claim("c", "r");
        assertEquals(new Claim.Busy(), store.claim("c", "r", NOON.plusMillis(9_999)));
    }

    @Test
    void opensAConversationOnceForARepeatedRequest() {
        Claim.Mine opening = claim(ConversationStore.OPENING, "r1");
        assertEquals(new Claim.Busy(), store.claim(ConversationStore.OPENING, "r1", NOON));
        assertEquals(Commit.COMMITTED, store.commit(opening, "c", 0, "{}", turn(1, "r1"), NOON));
        assertEquals(new Claim.Done(reply(1)), store.claim(ConversationStore.OPENING, "r1", NOON));
        assertEquals(new Claim.Done(reply(1)), store.claim("c", "r1", NOON));
    }

    @Test
    void writesNothingOnAStaleVersion() {
        keep("c", 1);
        keep("c", 2);
        Optional<Snapshot> before = store.load("c");
        Claim.Mine claim = claim("c", "late");
        assertEquals(Commit.CONFLICT, store.commit(claim, "c", 0, "{}", turn(1, "late"), NOON));
        assertEquals(Commit.CONFLICT, store.commit(claim, "c", 1, "{}", turn(2, "late"), NOON));
        assertEquals(before, store.load("c"));
        assertEquals(List.of(turn(1, "r1"), turn(2, "r2")), store.turns("c", 0, 10));
        assertEquals(Commit.COMMITTED, store.commit(claim, "c", 2, "{}", turn(3, "late"), NOON));
    }

    @Test
    void handsAClaimOverWhenItsLeaseRanOut() {
        claim("c", "r");
        Claim.Mine taken = assertInstanceOf(Claim.Mine.class, store.claim("c", "r", AFTER_THE_LEASE));
        assertEquals(Commit.COMMITTED, store.commit(taken, "c", 0, "{}", turn(1, "r"), AFTER_THE_LEASE));
    }

    @Test
    void fencesOffALateFormerOwner() {
        Claim.Mine former = claim("c", "r");
        Claim.Mine taken = assertInstanceOf(Claim.Mine.class, store.claim("c", "r", AFTER_THE_LEASE));
        assertEquals(Commit.FENCED, store.commit(former, "c", 0, "{}", turn(1, "r"), AFTER_THE_LEASE));
        assertEquals(Optional.empty(), store.load("c"));
        store.commit(taken, "c", 0, "{}", turn(1, "r"), AFTER_THE_LEASE);
        assertEquals(Commit.FENCED, store.commit(former, "c", 1, "{}", turn(2, "r"), AFTER_THE_LEASE));
        assertEquals(1, store.turns("c", 0, 10).size());
    }

    @Test
    void aRenewedClaimStaysItsOwners() {
        Claim.Mine mine = assertInstanceOf(Claim.Mine.class, store.claim("c", "r", NOON));
        assertTrue(store.renew(mine, NOON.plusSeconds(9)));
        assertInstanceOf(Claim.Busy.class, store.claim("c", "r", NOON.plusSeconds(15)));
        Claim.Mine taken = assertInstanceOf(Claim.Mine.class, store.claim("c", "r", NOON.plusSeconds(19)));
        assertFalse(store.renew(mine, NOON.plusSeconds(19)));
        assertTrue(store.renew(taken, NOON.plusSeconds(19)));
    }

    @Test
    void keepsAClaimThatNobodyTookOver() {
        Claim.Mine slow = claim("c", "r");
        Instant muchLater = NOON.plus(Duration.ofHours(1));
        assertEquals(Commit.COMMITTED, store.commit(slow, "c", 0, "{}", turn(1, "r"), muchLater));
    }

    @Test
    void refusesATurnThatIsNotTheNext() {
        Claim.Mine claim = claim("c", "r");
        assertThrows(IllegalArgumentException.class, () -> store.commit(claim, "c", 0, "{}", turn(2, "r"), NOON));
        assertThrows(IllegalArgumentException.class, () -> store.commit(claim, "c", 0, "{}", turn(1, "x"), NOON));
    }

    @Test
    void takesRequestsOf255Characters() {
        claim("c", "r".repeat(255));
        assertThrows(IllegalArgumentException.class, () -> store.claim("c", "r".repeat(256), NOON));
        assertThrows(IllegalArgumentException.class, () -> store.claim("c", "", NOON));
    }

    @Test
    void pagesTheTurns() {
        IntStream.rangeClosed(1, 7).forEach(n -> keep("c", n));
        assertEquals(List.of(turn(4, "r4"), turn(5, "r5")), store.turns("c", 3, 2));
        assertEquals(List.of(turn(7, "r7")), store.turns("c", 6, 2));
        assertEquals(List.of(), store.turns("c", 7, 2));
        assertEquals(List.of(), store.turns("nobody", 0, 2));
    }

    @Test
    void keepsFeedback() {
        keep("c", 1);
        keep("c", 2);
        store.feedback("c", feedback(2, Optional.of(false), "さっぱり"), NOON);
        store.feedback("c", feedback(1, Optional.of(true), "thanks"), NOON);
        assertEquals(
                List.of(feedback(1, Optional.of(true), "thanks"), feedback(2, Optional.of(false), "さっぱり")),
                store.feedback("c"));
    }

    @Test
    void addsNewFeedbackToWhatWasSaidOfTheTurn() {
        keep("c", 1);
        store.feedback("c", feedback(1, Optional.of(false), "no"), NOON);
        store.feedback("c", new Feedback(1, Optional.of(true), Optional.of(true), Optional.empty()), NOON);
        assertEquals(
                List.of(new Feedback(1, Optional.of(true), Optional.of(true), Optional.of("no"))), store.feedback("c"));
    }

    @Test
    void refusesFeedbackOnATurnThatIsNot() {
        keep("c", 1);
        Feedback feedback = feedback(2, Optional.of(true), "?");
        assertThrows(NoSuchElementException.class, () -> store.feedback("c", feedback, NOON));
        assertThrows(NoSuchElementException.class, () -> store.feedback("nobody", feedback, NOON));
    }

    @Test
    void forgetsAllOfADeletedConversation() {
        store.commit(claim(ConversationStore.OPENING, "r1"), "c", 0, "{}", turn(1, "r1"), NOON);
        keep("c", 2);
        keep("other", 1);
        store.feedback("c", feedback(1, Optional.of(true), "!"), NOON);
        assertTrue(store.delete("c"));
        assertEquals(Optional.empty(), store.load("c"));
        assertEquals(List.of(), store.turns("c", 0, 10));
        assertEquals(List.of(), store.feedback("c"));
        claim(ConversationStore.OPENING, "r1");
        claim("c", "r1");
        claim("c", "r2");
        assertFalse(store.delete("c"));
        assertEquals(1, store.turns("other", 0, 10).size());
    }

    @Test
    void keepsADeletedConversationDeleted() {
        keep("c", 1);
        Claim.Mine computing = claim("c", "r2");
        store.delete("c");
        assertEquals(Commit.FENCED, store.commit(computing, "c", 1, "{}", turn(2, "r2"), NOON));
        Claim.Mine after = claim("c", "r3");
        assertEquals(Commit.CONFLICT, store.commit(after, "c", 1, "{}", turn(2, "r3"), NOON));
        assertEquals(Optional.empty(), store.load("c"));
    }

    @Test
    void purgesTheConversationsUntouchedSince() {
        IntStream.range(0, 450).forEach(n -> keep("old" + n, 1));
        store.feedback("old0", feedback(1, Optional.of(true), "!"), NOON);
        keep("touched", 1);
        Instant later = NOON.plusSeconds(60);
        store.commit(claim("touched", "r2"), "touched", 1, "{}", turn(2, "r2"), later);
        assertEquals(450, store.purge(later));
        assertEquals(0, store.purge(later));
        assertEquals(List.of(), store.turns("old0", 0, 10));
        assertEquals(2, store.turns("touched", 0, 10).size());
    }

    @Test
    void isWell() {
        store.check();
        store.check();
    }

    @Test
    void keepsAllWhenManySpeakAtOnce() {
        int speakers = 8;
        IntStream.rangeClosed(1, speakers).parallel().forEach(n -> speak("c", "r" + n));
        List<StoredTurn> turns = store.turns("c", 0, 100);
        assertEquals(
                IntStream.rangeClosed(1, speakers).boxed().toList(),
                turns.stream().map(StoredTurn::turn).toList());
        assertEquals(
                speakers, turns.stream().map(StoredTurn::request).distinct().count());
    }

    /** Says something as a conversation does: claims, computes on what it loads, and again on a conflict. */
    private void speak(String conversation, String request) {
        Claim.Mine claim = claim(conversation, request);
        Commit commit;
        do {
            long version = store.load(conversation).map(Snapshot::version).orElse(0L);
            StoredTurn turn = turn((int) version + 1, request);
            commit = store.commit(claim, conversation, version, "{}", turn, NOON);
        } while (commit == Commit.CONFLICT);
        assertEquals(Commit.COMMITTED, commit);
    }
}
