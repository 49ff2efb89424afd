package tsunagu.app.llm;

/** How one provider frames what it sends. */
interface StubWire {

    /** How many tokens every prompt counts for. */
    int READ = 42;

    /** The media type of a stream. */
    String streamed();

    /** What comes before the first words. */
    String opening();

    String words(String words);

    /** What comes after the last words. */
    String ending(String reason, int written);

    /** The same answer in one piece. */
    String whole(String text, String reason, int written);

    /** An error in the provider's words. */
    String error(int status, String message);

    static StubWire of(Asked asked) {
        return switch (asked.path()) {
            case String path when path.endsWith("/messages") -> new AnthropicStubWire(model(asked));
            case String path when path.startsWith("/api/") -> new OllamaStubWire(model(asked));
            default ->
                new OpenAiStubWire(
                        model(asked),
                        asked.body()
                                .path("stream_options")
                                .path("include_usage")
                                .asBoolean());
        };
    }

    private static String model(Asked asked) {
        return asked.body().path("model").asText("stub");
    }
}
