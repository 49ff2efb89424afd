package tsunagu.app.conversation;

import java.util.Optional;

/** What a person thought of one turn: whether it solved the matter, whether it helped, and their words. */
public record Feedback(int turn, Optional<Boolean> resolved, Optional<Boolean> helpful, Optional<String> comment) {}
