package tsunagu.app.reply;

/** Which rules, which knowledge and which program gave a reply. */
public record Versions(String rules, String kb, String app) {

    public static final String APP = "1.0.0";
}
