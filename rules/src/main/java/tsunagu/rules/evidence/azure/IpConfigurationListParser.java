package tsunagu.rules.evidence.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Node;
import tsunagu.rules.evidence.Observation;
import tsunagu.rules.evidence.Text;

/**
 * Reads {@code az network nic ip-config list} and {@code show}.
 *
 * <pre>
 * [{"id": "…/networkInterfaces/vm-app01-nic/ipConfigurations/ipconfig1", "name": "ipconfig1", "primary": true,
 *   "privateIPAddress": "10.1.2.4", "privateIPAllocationMethod": "Static", …}]
 * </pre>
 */
public final class IpConfigurationListParser implements DocumentParser {

    @Override
    public String kind() {
        return "ip-config-list";
    }

    @Override
    public List<Observation> read(Node document, boolean whole, Text text) {
        var notes = new Notes(text);
        var byNic = Named.things(document)
                .filter(IpConfigurationListParser::isConfiguration)
                .filter(it -> document instanceof Node.Row
                        || IpConfigurations.nicOf(it).isPresent())
                .collect(Collectors.groupingBy(
                        it -> IpConfigurations.nicOf(it).orElse(""), LinkedHashMap::new, Collectors.toList()));
        byNic.forEach((nic, all) -> new IpConfigurations(nic, notes).note(all.stream(), whole));
        var isOfOne = byNic.size() == 1 && !byNic.containsKey("");
        if (whole && isOfOne && isList(document, text)) {
            byNic.forEach((nic, all) ->
                    notes.add(Field.NIC_CONFIGURATIONS, nic, String.valueOf(all.size()), document.line()));
        }
        return notes.all();
    }

    private static boolean isConfiguration(Node node) {
        return ResourceId.isOf(IpConfigurations.TYPE, node)
                        && IpConfigurations.nicOf(node).isPresent()
                || node.leaf("privateIPAddress").isPresent()
                        && !ResourceId.isOfAnother(IpConfigurations.TYPE, node)
                        && (node.has("privateIPAllocationMethod") || node.has("subnet"));
    }

    /** All of them, unless the command asked for some. */
    private static boolean isList(Node document, Text text) {
        return document instanceof Node.Row row
                && row.items().stream().allMatch(IpConfigurationListParser::isConfiguration)
                && text.lines()
                        .limit(document.line().number())
                        .filter(line -> line.number() > document.line().number() - 3)
                        .noneMatch(line -> line.contains("--query") && line.contains("?"));
    }
}
