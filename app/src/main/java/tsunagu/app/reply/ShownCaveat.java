package tsunagu.app.reply;

import java.util.List;
import tsunagu.app.conversation.Guidance;

/** A warning in words, and the passages it rests on. */
public record ShownCaveat(String id, String text, List<Integer> citations) {

    static ShownCaveat of(String id, Guidance guidance) {
        return new ShownCaveat(
                id, guidance.caveats().get(id), guidance.citedBy().get(id));
    }
}
