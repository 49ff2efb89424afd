package tsunagu.app.conversation;

/** Output that somebody pasted or attached, under the name they gave it. */
public record Pasted(String name, String text) {

    /** The name of what stands in the message itself. */
    public static final String MESSAGE = "message";
}
