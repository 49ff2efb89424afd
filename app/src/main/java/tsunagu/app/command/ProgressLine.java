package tsunagu.app.command;

import java.io.PrintStream;
import tsunagu.kb.Progress;

/** Tells how far the indexing of a large folder has come, every few hundred articles. */
final class ProgressLine implements Progress {

    private static final int EVERY = 200;

    private final PrintStream terminal;

    ProgressLine(PrintStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public void indexed(int done, int total) {
        if (total > EVERY && (done % EVERY == 0 || done == total)) {
            terminal.println("indexed " + done + " of " + total + " articles");
        }
    }
}
