package tsunagu.rules.comparison;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/**
 * Judges what the security rules do with somebody who comes from the Internet.
 *
 * <p>Every NSG must allow it; within one the rule with the lowest number that fits decides.
 */
final class SecurityFacts {

    private static final Pattern JIT =
            Pattern.compile("(?i).*(?:SecurityCenter-JITRule|MicrosoftDefenderForCloud-JITRule).*");
    private static final Pattern DEFAULT = Pattern.compile(
            "(?i)(?:.*/)?(?:defaultSecurityRules/.*|DenyAllInBound|DefaultInboundDenyAll|AllowVnetInBound|AllowAzureLoadBalancerInBound)");
    private static final Set<String> ANYBODY = Set.of("*", "0.0.0.0/0", "internet", "any", "0.0.0.0-255.255.255.255");

    private final Observations seen;
    private final Facts facts;

    SecurityFacts(Scene scene, Facts facts) {
        this.seen = scene.seen();
        this.facts = facts;
    }

    void draw() {
        seen.first(Field.FLOW_ACCESS).ifPresent(this::tested);
        judged().ifPresent(it -> decided(it));
    }

    private void tested(Observation access) {
        facts.add("nsg.access", access.value(), access);
        seen.first(Field.FLOW_RULE).ifPresent(rule -> facts.add("nsg.rule", kind(rule.value()), rule));
    }

    private static String kind(String rule) {
        if (JIT.matcher(rule).matches()) {
            return "jit";
        }
        return DEFAULT.matcher(rule).matches() ? "default" : "user";
    }

    /** The rule that decides on the port in question; empty when the ports of Windows and Linux fare differently. */
    private Optional<Rule> judged() {
        var ports = facts.all().stream()
                .filter(fact -> fact.name().equals("os"))
                .findFirst()
                .map(fact -> fact.value().equals("windows") ? List.of(3389) : List.of(22))
                .orElse(List.of(3389, 22));
        var verdicts = ports.stream().map(this::verdict).toList();
        return verdicts.stream()
                        .allMatch(it -> it.isPresent()
                                && it.get()
                                        .access()
                                        .equals(verdicts.getFirst()
                                                .map(Rule::access)
                                                .orElse("")))
                ? verdicts.getFirst()
                : Optional.empty();
    }

    private void decided(Rule rule) {
        facts.add("nsg.access", rule.access(), rule.line());
        facts.add("nsg.rule", kind(rule.of()), rule.line());
        if (rule.access().equals("deny")) {
            limited(rule).ifPresent(it -> facts.add("nsg.source-limited", true, it.line()));
        }
    }

    /** Of every NSG the first rule that fits; one that denies decides for all. */
    private Optional<Rule> verdict(int port) {
        var firsts = groups().stream()
                .map(group -> rules(group)
                        .filter(it -> it.covers(port) && it.isForAnybody())
                        .findFirst())
                .flatMap(Optional::stream)
                .toList();
        return firsts.stream()
                .filter(it -> it.access().equals("deny"))
                .findFirst()
                .or(() -> firsts.stream().findFirst());
    }

    /** An allowing rule before it that only some sources fit. */
    private Optional<Rule> limited(Rule denying) {
        return rules(denying.group())
                .filter(it -> it.access().equals("allow")
                        && !it.isForAnybody()
                        && it.priority() < denying.priority()
                        && !it.isOfThePlatform())
                .filter(it -> it.covers(3389) || it.covers(22))
                .findFirst();
    }

    private Set<String> groups() {
        return seen.things(Field.RULE_ACCESS).stream()
                .map(Rule::groupOf)
                .collect(java.util.stream.Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private java.util.stream.Stream<Rule> rules(String group) {
        return seen.things(Field.RULE_ACCESS).stream()
                .filter(of -> Rule.groupOf(of).equals(group))
                .map(of -> new Rule(of, seen))
                .filter(Rule::isInbound)
                .sorted(Comparator.comparingInt(Rule::priority));
    }

    private record Rule(String of, Observations seen) {

        static String groupOf(String of) {
            var slash = of.indexOf('/');
            return slash < 0 ? "" : of.substring(0, slash);
        }

        String group() {
            return groupOf(of);
        }

        Observation line() {
            return seen.all(Field.RULE_ACCESS, of).getFirst();
        }

        String access() {
            return line().value();
        }

        boolean isInbound() {
            return seen.one(Field.RULE_DIRECTION, of)
                    .filter(it -> it.value().equals("inbound"))
                    .isPresent();
        }

        int priority() {
            return seen.one(Field.RULE_PRIORITY, of)
                    .map(Observation::value)
                    .filter(it -> it.matches("\\d{1,5}"))
                    .map(Integer::parseInt)
                    .orElse(Integer.MAX_VALUE);
        }

        boolean isForAnybody() {
            return seen.all(Field.RULE_SOURCE, of).stream()
                    .anyMatch(it -> ANYBODY.contains(it.value().toLowerCase(java.util.Locale.ROOT)));
        }

        boolean isOfThePlatform() {
            return seen.all(Field.RULE_SOURCE, of).stream()
                    .anyMatch(it -> it.value().matches("(?i)VirtualNetwork|AzureLoadBalancer"));
        }

        boolean covers(int port) {
            var protocol =
                    seen.one(Field.RULE_PROTOCOL, of).map(Observation::value).orElse("");
            return Set.of("tcp", "all", "*").contains(protocol)
                    && seen.all(Field.RULE_PORT, of).stream().anyMatch(it -> within(port, it.value()));
        }

        private static boolean within(int port, String range) {
            if (range.equals("*")) {
                return true;
            }
            var ends = range.split("-");
            return ends[0].matches("\\d{1,5}")
                    && ends[ends.length - 1].matches("\\d{1,5}")
                    && Integer.parseInt(ends[0]) <= port
                    && port <= Integer.parseInt(ends[ends.length - 1]);
        }
    }
}
