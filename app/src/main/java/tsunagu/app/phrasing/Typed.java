package tsunagu.app.phrasing;

import tsunagu.app.conversation.FilledCommand;
import tsunagu.app.language.Sentences;

/** A command as it is shown: in a block of its own, or, in the portal, as a way to click. */
final class Typed {

    private Typed() {}

    static String of(FilledCommand command, Sentences sentences) {
        var shell = sentences.say("shell." + command.shell());
        var text = command.text().strip();
        return command.shell().equals("portal") ? shell + ": " + text : shell + ":\n```\n" + text + "\n```";
    }
}
