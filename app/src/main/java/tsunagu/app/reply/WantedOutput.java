package tsunagu.app.reply;

import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.conversation.FilledCommand;

/** Output that would prove what is not proven yet, and the commands that print it. */
public record WantedOutput(String output, String text, List<FilledCommand> commands) {

    private static final int MOST = 3;

    public static List<WantedOutput> of(Decision decision) {
        return decision.findings().proofs().stream()
                .limit(MOST)
                .map(id -> of(id, decision))
                .toList();
    }

    private static WantedOutput of(String id, Decision decision) {
        var output = decision.guidance().outputs().get(id);
        return new WantedOutput(id, output.words().get(decision.language()), decision.commands(output.commands()));
    }
}
