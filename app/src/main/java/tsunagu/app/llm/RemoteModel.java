package tsunagu.app.llm;

import dev.langchain4j.data.message.SystemMessage;
import dev.langchain4j.data.message.UserMessage;
import dev.langchain4j.model.chat.StreamingChatModel;
import dev.langchain4j.model.chat.request.ChatRequest;
import dev.langchain4j.model.chat.request.ResponseFormat;
import dev.langchain4j.model.chat.request.ResponseFormatType;
import dev.langchain4j.model.chat.request.json.JsonSchema;
import java.util.Optional;
import java.util.function.Supplier;

/** A model behind a provider's API; each call has a virtual thread of its own. */
final class RemoteModel implements LanguageModel {

    private final String name;
    private final Supplier<? extends StreamingChatModel> model;
    private final Optional<Secret> key;

    /**
     * @param model may take its time; it is asked for on the call's own thread
     * @param key what must never show in a fault
     */
    RemoteModel(String name, Supplier<? extends StreamingChatModel> model, Optional<Secret> key) {
        this.name = name;
        this.model = model;
        this.key = key;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Writing ask(Prompt prompt) {
        return RemoteWriting.begin(handler -> model.get().chat(request(prompt), handler), key);
    }

    private static ChatRequest request(Prompt prompt) {
        var schema = JsonSchema.builder()
                .name(prompt.task())
                .rootElement(prompt.shape())
                .build();
        return ChatRequest.builder()
                .messages(SystemMessage.from(prompt.instructions()), UserMessage.from(prompt.data()))
                .responseFormat(ResponseFormat.builder()
                        .type(ResponseFormatType.JSON)
                        .jsonSchema(schema)
                        .build())
                .build();
    }
}
