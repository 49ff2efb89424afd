package tsunagu.rules.evidence.azure;

import static tsunagu.rules.evidence.azure.ResourceId.nameAfter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network nsg show} and {@code az network nsg rule list}: the rules as they are written, wherever the
 * NSG is attached.
 *
 * <pre>
 * [{"name": "DenyRdp", "access": "Deny", "direction": "Inbound", "priority": 200, "protocol": "Tcp",
 *   "sourceAddressPrefix": "Internet", "destinationPortRange": "3389", "id": "…/networkSecurityGroups/nsg-app/…"}]
 * </pre>
 */
public final class SecurityRuleParser implements DocumentParser {

    private static final String TYPE = "networkSecurityGroups";

    @Override
    public String kind() {
        return "security-rules";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        var things = Named.things(document).toList();
        groups(things, whole, notes);
        things.stream()
                .filter(SecurityRules::isRule)
                .filter(it -> document instanceof Node.Row || groupOf(it).isPresent())
                .collect(Collectors.groupingBy(it -> groupOf(it).orElse(""), LinkedHashMap::new, Collectors.toList()))
                .forEach((group, rules) -> rules(group, rules.stream(), whole, notes));
        return notes.all();
    }

    private static void groups(List<Node> things, boolean whole, Notes notes) {
        var groups = things.stream().filter(it -> it.has("securityRules") && !ResourceId.isOfAnother(TYPE, it));
        Named.all(groups, SecurityRuleParser::name, whole).forEach(it -> note(it.name(), it.node(), whole, notes));
    }

    private static Optional<String> name(Node group) {
        return Named.name(group, TYPE)
                .or(() -> rulesOf(group).flatMap(it -> groupOf(it).stream()).findFirst());
    }

    private static Stream<Node> rulesOf(Node group) {
        return Stream.concat(group.items("securityRules"), group.items("defaultSecurityRules"));
    }

    private static Optional<String> groupOf(Node rule) {
        return ResourceId.id(rule).flatMap(nameAfter(TYPE));
    }

    private static void note(String name, Node group, boolean whole, Notes notes) {
        rules(name, rulesOf(group), whole, notes);
        group.items("subnets").forEach(it -> attached(Field.SUBNET_NSG, "subnets", it, name, notes));
        group.items("networkInterfaces").forEach(it -> attached(Field.NIC_NSG, "networkInterfaces", it, name, notes));
    }

    private static void attached(Field field, String type, Node to, String name, Notes notes) {
        var thing = ResourceId.id(to).flatMap(nameAfter(type));
        thing.ifPresent(it -> notes.add(field, it, to.leaf("id"), id -> Optional.of(name)));
    }

    private static void rules(String group, Stream<Node> rules, boolean whole, Notes notes) {
        SecurityRules.of(rules.filter(SecurityRules::isRule), whole)
                .forEach(it -> SecurityRules.note(group + "/" + it.name(), it.node(), notes));
    }
}
