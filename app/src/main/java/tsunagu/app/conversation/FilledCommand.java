package tsunagu.app.conversation;

/** What to type, and in which shell, with the person's own names filled in; in the portal, what to click. */
public record FilledCommand(String shell, String text) {}
