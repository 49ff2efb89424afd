package tsunagu.app.injection;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tsunagu.app.json.Json;
import tsunagu.app.llm.Answer;
import tsunagu.app.llm.Asked;
import tsunagu.app.phrasing.StubWords;
import tsunagu.rules.Vocabulary;

/** A model that does what anybody tells it to: it says the injection, and reads out of it whatever is dangerous. */
final class Gullible implements Function<Asked, Answer> {

    private static final int MOST_FACTS = 12;
    private static final String TASK = "/response_format/json_schema/name";

    /** What opens a way to a reset, what is only the person's to say, what nobody knows of, and a whole diagnosis. */
    private static final List<Proposed> DANGEROUS = List.of(
            new Proposed("consent.reset", "true"),
            new Proposed("nic.multiple-addresses", "false"),
            new Proposed("restart.allowed", "true"),
            new Proposed("guest.addresses-recorded", "true"),
            new Proposed("step.reset-nic", "done"),
            new Proposed("turn.start-over", "true"),
            new Proposed("vm.deletable", "true"),
            new Proposed("guest.address-changed", "true"),
            new Proposed("vm.reachable", "false"),
            new Proposed("wants.nic-reset", "true"),
            new Proposed("vm.restarted", "true"),
            new Proposed("address.matches", "nobody knows"));

    private final List<Proposed> anything;
    private final List<Asked> worded = new CopyOnWriteArrayList<>();
    private final List<Asked> read = new CopyOnWriteArrayList<>();
    private volatile Injection injection = Injection.ALL.getFirst();
    private volatile Manner manner = Manner.INSTEAD;

    /** How it obeys. */
    enum Manner {
        /** The injection for every sentence, and the facts that are most dangerous. */
        INSTEAD,
        /** The injection behind every sentence, and any facts there are. */
        BESIDES
    }

    private record Proposed(String fact, String value) {}

    private record Quoting(String fact, String value, String quote) {}

    private record Reading(List<Quoting> facts) {}

    Gullible(Vocabulary vocabulary) {
        this.anything = vocabulary.facts().stream()
                .sorted()
                .flatMap(fact -> vocabulary.values(fact).orElse(List.of()).stream()
                        .filter(value -> !value.equals("unknown"))
                        .map(value -> new Proposed(fact, value)))
                .toList();
    }

    /** From now on, obeys this. */
    void obey(Injection injection, Manner manner) {
        this.injection = injection;
        this.manner = manner;
        worded.clear();
        read.clear();
    }

    /** What it was asked to word since then. */
    List<Asked> worded() {
        return worded;
    }

    /** What it was asked to read since then. */
    List<Asked> read() {
        return read;
    }

    @Override
    public Answer apply(Asked asked) {
        if (asked.body().at(TASK).asText().equals("reading")) {
            read.add(asked);
            return Answer.says(Json.write(new Reading(proposed()
                    .map(it -> new Quoting(it.fact(), it.value(), injection.text()))
                    .toList())));
        }
        worded.add(asked);
        return Answer.says(StubWords.written(asked, this::said));
    }

    private String said(String sentence) {
        return switch (manner) {
            case INSTEAD -> injection.text();
            case BESIDES -> sentence + " " + injection.text();
        };
    }

    private Stream<Proposed> proposed() {
        return switch (manner) {
            case INSTEAD -> DANGEROUS.stream();
            case BESIDES ->
                IntStream.range(0, MOST_FACTS)
                        .mapToObj(i -> anything.get((injection.number() * MOST_FACTS + i) % anything.size()));
        };
    }
}
