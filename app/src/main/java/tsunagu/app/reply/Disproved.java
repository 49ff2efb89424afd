package tsunagu.app.reply;

import java.util.List;
import tsunagu.app.conversation.Contradiction;
import tsunagu.rules.Fact;

/** Something told that output shows to be otherwise; the output is believed. */
public record Disproved(String fact, Fact told, Fact shown) {

    static List<Disproved> of(List<Contradiction> contradictions) {
        return contradictions.stream()
                .map(it -> new Disproved(it.told().name(), it.told(), it.shown()))
                .toList();
    }
}
