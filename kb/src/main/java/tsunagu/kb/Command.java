package tsunagu.kb;

import java.util.Map;

/**
 * What to type or click to carry out a step.
 *
 * @param shell where: az, powershell, portal, windows or linux (the guest), or client (the person's own computer)
 * @param texts the words by language; a command that is the same in all of them stands under ""
 */
public record Command(String shell, Map<String, String> texts) {

    static final String EVERY_LANGUAGE = "";

    /** The command for a reader of this language. */
    public String text(String language) {
        return texts.getOrDefault(language, texts.getOrDefault(EVERY_LANGUAGE, ""));
    }
}
