package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;

/** Notes what security rules say, whether they are the effective ones or those written into an NSG. */
final class SecurityRules {

    private static final Pattern PORTS = Pattern.compile("(\\d{1,5})(?:-(\\d{1,5}))?");
    private static final List<String> ACCESS = List.of("allow", "deny");
    private static final List<String> DIRECTIONS = List.of("inbound", "outbound");

    private SecurityRules() {}

    static boolean isRule(Node node) {
        return node.has("access") && node.has("direction") && node.has("priority");
    }

    /** Where rules were cut off, one without a name is left out. */
    static List<Named> of(Stream<Node> nodes, boolean whole) {
        return Named.all(nodes.filter(Node.Branch.class::isInstance), SecurityRules::name, whole);
    }

    /** Effective rules say in front of the name whose they are: {@code defaultSecurityRules/DenyAllInBound}. */
    private static Optional<String> name(Node rule) {
        return Named.name(rule, "securityRules").map(name -> name.substring(name.lastIndexOf('/') + 1));
    }

    static void note(String of, Node rule, Notes notes) {
        notes.add(Field.RULE_ACCESS, of, rule.leaf("access"), oneOf(ACCESS));
        notes.add(Field.RULE_DIRECTION, of, rule.leaf("direction"), oneOf(DIRECTIONS));
        notes.add(Field.RULE_PRIORITY, of, rule.leaf("priority"), Values::number);
        notes.add(Field.RULE_PROTOCOL, of, rule.leaf("protocol"), SecurityRules::protocol);
        notes.add(
                Field.RULE_SOURCE,
                of,
                each(rule, "sourceAddressPrefix", "sourceAddressPrefixes"),
                SecurityRules::source);
        notes.add(
                Field.RULE_PORT, of, each(rule, "destinationPortRange", "destinationPortRanges"), SecurityRules::ports);
    }

    private static Stream<Node.Leaf> each(Node rule, String single, String plural) {
        return Values.split(Stream.concat(rule.leaves(single), rule.leaves(plural)));
    }

    private static Function<String, Optional<String>> oneOf(List<String> values) {
        return value -> Values.lower(value).filter(values::contains);
    }

    private static Optional<String> protocol(String value) {
        return value.equals("*") || value.equalsIgnoreCase("any") ? Optional.of("all") : Values.lower(value);
    }

    private static Optional<String> source(String value) {
        return value.equalsIgnoreCase("none")
                ? Optional.empty()
                : value.equalsIgnoreCase("any") ? Optional.of("*") : Values.lower(value);
    }

    private static Optional<String> ports(String value) {
        if (value.equals("*") || value.equalsIgnoreCase("any")) {
            return Optional.of("0-65535");
        }
        var range = PORTS.matcher(value);
        if (!range.matches()) {
            return Optional.empty();
        }
        var single = range.group(2) == null || range.group(2).equals(range.group(1));
        return Optional.of(single ? range.group(1) : value);
    }
}
