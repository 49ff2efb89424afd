package tsunagu.rules.comparison;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tsunagu.rules.Fact;
import tsunagu.rules.Source;
import tsunagu.rules.evidence.Observation;

/** Facts as they are drawn from output, each with its line; the first word on a fact stands. */
final class Facts {

    private final Map<String, Fact> facts = new LinkedHashMap<>();

    /** The fact rests on this line, beside these it was compared with. */
    void add(String name, String value, Observation line, Observation... beside) {
        facts.putIfAbsent(name, new Fact(name, value, source(line, List.of(beside))));
    }

    void add(String name, boolean value, Observation line, Observation... beside) {
        add(name, String.valueOf(value), line, beside);
    }

    /** The fact whatever was said of it before. */
    void replace(String name, boolean value, Observation line) {
        facts.remove(name);
        add(name, value, line);
    }

    boolean knows(String name) {
        return facts.containsKey(name);
    }

    List<Fact> all() {
        return new ArrayList<>(facts.values());
    }

    private static Source.Evidence source(Observation line, List<Observation> beside) {
        var own = line.source();
        var others = beside.stream()
                .map(Observation::source)
                .filter(it -> !it.equals(own))
                .distinct()
                .toList();
        return new Source.Evidence(own.turn(), own.name(), own.line(), own.quote(), others, false);
    }

    /** Takes the lines of several observations together. */
    static Observation[] lines(Stream<Observation> observations) {
        return observations.toArray(Observation[]::new);
    }
}
