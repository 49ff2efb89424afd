package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.reply.WantedOutput;

/** Asks for the output that would turn a likely cause into a proven one, with the command that prints it. */
final class Proofs {

    private Proofs() {}

    static List<Text> of(Decision decision) {
        var wanted = WantedOutput.of(decision);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<Text>();
        paragraphs.add(Text.fixed("**" + decision.sentences().say("proofs.opening") + "**"));
        wanted.forEach(output -> paragraphs.add(item(output, decision)));
        return paragraphs;
    }

    private static Text item(WantedOutput output, Decision decision) {
        var item = Text.fixed("- ").then(Text.prose(output.text(), decision.language()));
        for (var command : output.commands()) {
            item = item.then(Text.fixed("\n" + Lines.indented(Typed.of(command, decision.sentences()))));
        }
        return item;
    }
}
