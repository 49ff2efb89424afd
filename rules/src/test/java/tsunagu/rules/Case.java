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
 */
record Case(RuleFile file, String kind, String it, Map<String, String> given, Map<String, Object> expect) {

    private static final Set<String> KEYS = Set.of("it", "given", "expect");

    static List<String> kinds() {
        return List.of("fires", "quiet", "asks");
    }

    static Case of(RuleFile file, String kind, Map<String, Object> entry) {
        var strange = new TreeSet<>(entry.keySet());
        strange.removeAll(KEYS);
        if (!strange.isEmpty() || !entry.containsKey("it") || !entry.containsKey("given")) {
            throw new IllegalArgumentException("Cannot read a case in " + file.casesPath() + ": write " + KEYS
                    + " and nothing else, but found " + entry);
        }
        return new Case(
                file,
                kind,
                entry.get("it").toString(),
                words(entry.get("given")),
                map(entry.getOrDefault("expect", Map.of())));
    }

    Findings findings() {
        return Shelf.diagnose(given);
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
