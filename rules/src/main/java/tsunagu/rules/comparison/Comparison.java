package tsunagu.rules.comparison;

import java.util.List;
import java.util.Map;
import tsunagu.rules.Fact;
import tsunagu.rules.evidence.Excerpt;

/**
 * What all pasted output says together.
 *
 * @param facts what the rules may take from it, each with its lines
 * @param rows the guest beside Azure
 * @param names what the person's own VM, NIC and so on are called, by the placeholder in commands
 */
public record Comparison(List<Fact> facts, List<Row> rows, Map<String, String> names) {

    public static final Comparison NONE = new Comparison(List.of(), List.of(), Map.of());

    public Comparison {
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
        names = Map.copyOf(names);
    }

    public static Comparison of(List<Excerpt> excerpts) {
        if (excerpts.isEmpty()) {
            return NONE;
        }
        var scene = new Scene(excerpts);
        return new Comparison(facts(scene), Table.of(scene), Names.of(scene));
    }

    private static List<Fact> facts(Scene scene) {
        var facts = new Facts();
        new OutputFacts(scene, facts).draw();
        new AzureFacts(scene, facts).draw();
        new AdapterFacts(scene, facts).draw();
        new AddressFacts(scene, facts).draw();
        new NetworkFacts(scene, facts).draw();
        new NameFacts(scene, facts).draw();
        new GuestServiceFacts(scene, facts).draw();
        new SecurityFacts(scene, facts).draw();
        return facts.all();
    }
}
