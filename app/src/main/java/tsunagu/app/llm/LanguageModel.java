package tsunagu.app.llm;

/** A language model that writes one JSON object when asked. */
public interface LanguageModel {

    /** Who writes, as operators and clients know it: {@code openai/gpt-4o-mini}. */
    String name();

    /** Asks, and returns at once; what goes wrong is a piece of what comes back. */
    Writing ask(Prompt prompt);
}
