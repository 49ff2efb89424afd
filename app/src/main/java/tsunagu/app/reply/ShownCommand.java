package tsunagu.app.reply;

/** What to type, and in which shell; in the portal, what to click. */
public record ShownCommand(String shell, String text) {}
