package tsunagu.rules.evidence.azure;

import static tsunagu.rules.evidence.azure.ResourceId.nameAfter;

import java.util.List;
import java.util.Optional;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network nic list-effective-nsg} and {@code Get-AzEffectiveNetworkSecurityGroup}.
 *
 * <pre>
 * {"value": [{"association": {"subnet": {"id": "…"}}, "networkSecurityGroup": {"id": "…/nsg-default"},
 *  "effectiveSecurityRules": [{"name": "securityRules/DenyRdp", "access": "Deny", "priority": 200, …}]}]}
 * </pre>
 */
public final class EffectiveNsgParser implements DocumentParser {

    @Override
    public String kind() {
        return "effective-nsg";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        Named.all(
                        Named.things(document).filter(it -> it.has("effectiveSecurityRules")),
                        EffectiveNsgParser::name,
                        whole)
                .forEach(group -> note(group.name(), group.node(), whole, notes));
        return notes.all();
    }

    private static Optional<String> name(Node group) {
        return group.leaf("networkSecurityGroup", "id")
                .flatMap(Values::text)
                .flatMap(nameAfter("networkSecurityGroups"));
    }

    private static void note(String name, Node group, boolean whole, Notes notes) {
        for (var rule : SecurityRules.of(group.items("effectiveSecurityRules"), whole)) {
            var of = name + "/" + rule.name();
            SecurityRules.note(of, rule.node(), notes);
            level(group, "subnet").ifPresent(it -> notes.add(Field.RULE_LEVEL, of, "subnet", it.line()));
            level(group, "networkInterface").ifPresent(it -> notes.add(Field.RULE_LEVEL, of, "nic", it.line()));
        }
    }

    private static Optional<Node.Leaf> level(Node group, String place) {
        return group.leaf("association", place, "id");
    }
}
