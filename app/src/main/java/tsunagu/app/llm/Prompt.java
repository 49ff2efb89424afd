package tsunagu.app.llm;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;

/**
 * What a model is asked for.
 *
 * @param task what the call is for, in one word, for figures and log lines: {@code wording}, {@code reading}
 * @param instructions ours, the same for every call of a task
 * @param data what the instructions are about; never instructions itself
 * @param shape the JSON object to be written
 */
public record Prompt(String task, String instructions, String data, JsonObjectSchema shape) {}
