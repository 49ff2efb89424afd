package tsunagu.app.reply;

import tsunagu.app.language.Sentences;
import tsunagu.rules.Block;

/** A step that must wait: why, and for which step or fact. */
public record ShownBlock(String id, String why, String until) {

    static ShownBlock of(Block block, Sentences sentences) {
        return new ShownBlock(block.step(), sentences.say("why." + block.why()), block.until());
    }
}
