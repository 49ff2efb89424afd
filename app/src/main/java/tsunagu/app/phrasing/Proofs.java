package tsunagu.app.phrasing;

import java.util.ArrayList;
import java.util.List;
import tsunagu.app.conversation.Decision;
import tsunagu.app.reply.WantedOutput;

/** Asks for the output that would turn a likely cause into a proven one, with the command that prints it. */
final class Proofs {

    private Proofs() {}

    static List<String> of(Decision decision) {
        var wanted = WantedOutput.of(decision);
        if (wanted.isEmpty()) {
            return List.of();
        }
        var paragraphs = new ArrayList<String>();
        paragraphs.add("**" + decision.sentences().say("proofs.opening") + "**");
        wanted.forEach(output -> paragraphs.add(item(output, decision)));
        return paragraphs;
    }

    private static String item(WantedOutput output, Decision decision) {
        var item = new StringBuilder("- ").append(output.text());
        for (var command : output.commands()) {
            item.append("\n").append(Lines.indented(Typed.of(command, decision.sentences())));
        }
        return item.toString();
    }
}
