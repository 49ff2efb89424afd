package tsunagu.app.reply;

import java.util.List;
import tsunagu.app.conversation.Decision;

/** What is to be known of pasted output: that it is unread, garbled, brief, cut, or from elsewhere. */
public record OutputNote(String kind, String name, int line) {

    static List<OutputNote> of(Decision decision) {
        return decision.heard().notes().stream()
                .map(note -> new OutputNote(note.kind().id(), note.name(), note.line()))
                .toList();
    }
}
