package tsunagu.app.phrasing;

import dev.langchain4j.model.chat.request.json.JsonObjectSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tsunagu.app.guard.Licence;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Prompt;

/**
 * What a model is asked to word: the sentences of one reply, numbered, and not a word of anybody else's.
 *
 * <p>It never sees what the person wrote or pasted, so nobody can talk it into anything.
 */
final class Commission {

    static final String TASK = "wording";

    private static final Map<String, String> LANGUAGES = Map.of("ja", "Japanese", "en", "English");

    private static final String INSTRUCTIONS = """
            You word the replies of a helpdesk for people whose virtual machine cannot be reached. You get numbered \
            sentences in %s, taken in order from one reply; titles, commands and warnings stand between them and are \
            not yours. Say each sentence again in %s, so that it reads naturally and kindly to somebody under stress.
            Each must say exactly what it said: the same things in the same order, every condition, every "not", and \
            "must", "may", "can" or "should" just where they were. Add nothing: no step, reason, promise, praise of \
            how easy or safe it is, number, name, link or markup. Leave nothing out. Do not ask what was not asked.
            Keep technical terms as they are written, and signs such as ‹A› in their place and order. Use plain words.
            Answer with one JSON object whose keys are the numbers and whose values are the sentences.""";

    private Commission() {}

    static Prompt of(List<Licence> licences, String language) {
        var sentences = new LinkedHashMap<String, String>();
        for (var licence : licences) {
            sentences.put(Integer.toString(sentences.size() + 1), licence.sentence());
        }
        var spoken = LANGUAGES.getOrDefault(language, language);
        return new Prompt(TASK, INSTRUCTIONS.formatted(spoken, spoken), Json.write(sentences), shape(sentences));
    }

    private static JsonObjectSchema shape(Map<String, String> sentences) {
        var shape =
                JsonObjectSchema.builder().additionalProperties(false).required(new ArrayList<>(sentences.keySet()));
        sentences.keySet().forEach(shape::addStringProperty);
        return shape.build();
    }
}
