package tsunagu.rules.evidence.azure;

import java.util.List;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network watcher test-ip-flow}.
 *
 * <pre>
 * {"access": "Deny", "ruleName": "defaultSecurityRules/DefaultInboundDenyAll"}
 * </pre>
 */
public final class IpFlowParser implements DocumentParser {

    private static final List<String> ACCESS = List.of("allow", "deny");

    @Override
    public String kind() {
        return "ip-flow";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.things(document)
                .filter(it -> it.has("ruleName") && !it.has("priority"))
                .forEach(it -> {
                    notes.add(
                            Field.FLOW_ACCESS,
                            "",
                            it.leaf("access"),
                            value -> Values.lower(value).filter(ACCESS::contains));
                    notes.add(Field.FLOW_RULE, "", it.leaf("ruleName"), Values::name);
                });
        return notes.say(Field.FLOW_ACCESS) ? notes.all() : List.of();
    }
}
