package tsunagu.rules.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/**
 * What the person's own things are called, so that commands can name them.
 *
 * <p>Only where one thing alone can be meant, and only names that no shell would take for more than a name.
 */
final class Names {

    private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,79}");
    private static final Pattern HARMLESS_ALIAS = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,59}");

    private final Scene scene;
    private final Map<String, String> names = new LinkedHashMap<>();

    private Names(Scene scene) {
        this.scene = scene;
    }

    static Map<String, String> of(Scene scene) {
        var names = new Names(scene);
        scene.primaryNic().ifPresent(names::nic);
        names.add("vm", names.only(Field.VM_POWER, Field.VM_AGENT, Field.VM_OS));
        names.add("resource-group", names.value(Field.VM_RESOURCE_GROUP));
        scene.primaryAdapter()
                .map(Adapter::alias)
                .filter(HARMLESS_ALIAS.asMatchPredicate())
                .ifPresent(alias -> names.names.put("interface", alias));
        return Map.copyOf(names.names);
    }

    private void nic(AzureNic nic) {
        add("nic", Optional.of(nic.name()).filter(name -> !name.matches("[0-9A-F]{12}")));
        add("vm", nic.observation(Field.NIC_VM).map(Observation::value));
        add("resource-group", nic.observation(Field.NIC_RESOURCE_GROUP).map(Observation::value));
        nic.primary().ifPresent(this::configuration);
    }

    private void configuration(AzureNic.Configuration primary) {
        add("ip-config", Optional.of(primary.name()));
        add("private-ip", primary.address().map(Observation::value));
        add("vnet", primary.observation(Field.CONFIGURATION_VNET).map(Observation::value));
        add("subnet", primary.observation(Field.CONFIGURATION_SUBNET).map(Observation::value));
    }

    private Optional<String> only(Field... fields) {
        var things = scene.seen().things(fields);
        return things.size() == 1 ? things.stream().findFirst() : Optional.empty();
    }

    private Optional<String> value(Field field) {
        var all = scene.seen().all(field).stream()
                .map(Observation::value)
                .distinct()
                .toList();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private void add(String placeholder, Optional<String> name) {
        name.filter(HARMLESS.asMatchPredicate()).ifPresent(it -> names.putIfAbsent(placeholder, it));
    }
}
