package tsunagu.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One example of a rule file: facts given, and what is expected of them.
 *
 * @param kind fires, quiet or asks
 * @param it a plain sentence
 * @param given facts that the person told
 * @param shown facts that pasted output shows
 */
record Case(
        RuleFile file,
        String kind,
        String it,
        Map<String, String> given,
        Map<String, String> shown,
        Map<String, Object> expect) {

    private static final Set<String> KEYS = Set.of("it", "given", "shown", "expect");

    static List<String> kinds() {
        return List.of("fires", "quiet", "asks");
    }

    static Case of(RuleFile file, String kind, Map<String, Object> entry) {
        var strange = new TreeSet<>(entry.keySet());
        strange.removeAll(KEYS);
        if (!strange.isEmpty()
                || !entry.containsKey("it")
                || !entry.containsKey("given") && !entry.containsKey("shown")) {
            throw new IllegalArgumentException("Cannot read a case in " + file.casesPath() + ": write " + KEYS
                    + " and nothing else, but found " + entry);
        }
        return new Case(
                file,
                kind,
                entry.get("it").toString(),
                words(entry.getOrDefault("given", Map.of())),
                words(entry.getOrDefault("shown", Map.of())),
                map(entry.getOrDefault("expect", Map.of())));
    }

    List<Fact> facts() {
        return Shelf.facts(given, shown);
    }

    Findings findings() {
        return Shelf.diagnose(facts());
    }

    private static Map<String, String> words(Object given) {
        var words = new LinkedHashMap<String, String>();
        map(given).forEach((name, value) -> words.put(name, value.toString()));
        return words;
    }

    private static Map<String, Object> map(Object value) {
        var map = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) value).forEach((name, part) -> map.put(name.toString(), part));
        return map;
    }
}
