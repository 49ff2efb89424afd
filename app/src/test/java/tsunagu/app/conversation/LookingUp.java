package tsunagu.app.conversation;

import tsunagu.kb.Knowledge;
import tsunagu.rules.Findings;

/** Opens the stop at which a turn looks things up, for those who time it. */
public final class LookingUp {

    private LookingUp() {}

    public static Guidance of(Findings findings, String message, String language, Knowledge knowledge) {
        return Librarian.lookUp(findings, message, language, knowledge);
    }
}
