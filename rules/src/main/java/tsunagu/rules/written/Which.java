package tsunagu.rules.written;

import java.util.List;
import java.util.Optional;

/**
 * Which diagnoses a condition speaks of.
 *
 * @param ids each of these has to allow the diagnosis
 * @param areas the areas it may lie in
 * @param besides single diagnoses that are meant whatever their area
 * @param unless a pairing that is left out
 */
public record Which(List<Choice> ids, Choice areas, List<String> besides, Optional<Pairing> unless) {

    /** One diagnosis, while another condition of the rule found the other one. */
    public record Pairing(String one, String found, String other) {}

    /** Whether a diagnosis is meant, as far as that does not depend on what other conditions found. */
    public boolean allows(String id, String area) {
        return ids.stream().filter(Which::isFixed).allMatch(choice -> choice.allows(id))
                && (areas.allows(area) || besides.contains(id));
    }

    /** Those that are named one by one; empty when they are told by what they are not, or by their area. */
    public List<String> named() {
        return ids.stream()
                .filter(choice -> !choice.except())
                .findFirst()
                .map(Choice::of)
                .orElse(List.of());
    }

    private static boolean isFixed(Choice choice) {
        return choice.of().stream().noneMatch(name -> name.startsWith("$"));
    }
}
