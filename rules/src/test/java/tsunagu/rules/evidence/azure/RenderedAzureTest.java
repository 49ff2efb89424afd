package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import tsunagu.rules.evidence.DocumentParser;
import tsunagu.rules.evidence.EvidenceParser;
import tsunagu.rules.evidence.Said;

/** Whatever a NIC, its routes or its rules are, every way of printing them reads back the same. */
class RenderedAzureTest {

    private static final int ROUNDS = 300;

    @RepeatedTest(ROUNDS)
    void aNicReadsBackFromEveryDocument(RepetitionInfo round) {
        var nic = RandomNic.of(new Random(round.getCurrentRepetition()));
        Stream.of(flat(nic), older(nic), nested(nic), powerShell(nic), Map.of("NewNIC", flat(nic)), List.of(flat(nic)))
                .flatMap(tree -> Stream.of(Rendering.pretty(tree), Rendering.minified(tree)))
                .forEach(json -> assertEquals(nic.statements(), said(new AzureNicParser(), json), json));
    }

    @RepeatedTest(ROUNDS)
    void aNicReadsBackFromPowerShellsList(RepetitionInfo round) {
        var nic = RandomNic.of(new Random(round.getCurrentRepetition()));
        var list = Rendering.listed(powerShell(nic));
        assertEquals(nic.statements(), said(new PowerShellListParser(List.of(new AzureNicParser())), list), list);
    }

    @RepeatedTest(ROUNDS)
    void configurationsReadBackAlone(RepetitionInfo round) {
        var nic = RandomNic.of(new Random(round.getCurrentRepetition()));
        var list = Rendering.pretty(nic.configurations().stream().map(nic::tree).toList());
        assertEquals(nic.ofConfigurations(), said(new IpConfigurationListParser(), list), list);
        var table = table(nic);
        assertEquals(nic.ofTable(), said(new TableParser(List.of(new IpConfigurationListParser())), table), table);
    }

    @RepeatedTest(ROUNDS)
    void instanceMetadataReadsBack(RepetitionInfo round) {
        var nic = RandomNic.of(new Random(round.getCurrentRepetition()));
        var expected = new TreeSet<>(List.of(
                "nic-mac " + nic.mac() + " = " + nic.mac(),
                "nic-configurations " + nic.mac() + " = " + nic.configurations().size()));
        nic.configurations().forEach(it -> {
            var of = " " + nic.mac() + "/" + it.address() + " = ";
            expected.add("configuration-address" + of + it.address());
            expected.add("configuration-prefix" + of + "10.0.0.0/8");
        });
        var json = Rendering.pretty(List.of(metadata(nic)));
        assertEquals(expected, said(new InstanceMetadataParser(), json), json);
    }

    @RepeatedTest(ROUNDS)
    void routesReadBackFromDocumentTableAndList(RepetitionInfo round) {
        var routes = RandomRoute.several(new Random(round.getCurrentRepetition()));
        var expected = new TreeSet<String>();
        routes.forEach(it -> expected.addAll(it.statements()));
        var parser = new EffectiveRoutesParser();
        var json = Rendering.pretty(
                Map.of("value", routes.stream().map(RandomRoute::tree).toList()));
        assertEquals(expected, said(parser, json), json);
        var table = Rendering.table(
                RandomRoute.COLUMNS, routes.stream().map(RandomRoute::row).toList());
        assertEquals(expected, said(new TableParser(List.of(parser)), table), table);
        var list = String.join("\n\n", routes.stream().map(RandomRoute::list).toList());
        assertEquals(expected, said(new PowerShellListParser(List.of(parser)), list), list);
    }

    private static Map<String, Object> flat(RandomNic nic) {
        return nic.tree();
    }

    private static Object older(RandomNic nic) {
        return Rendering.renamed(nic.tree(), name -> name.replace("IPA", "IpA").replace("IPF", "IpF"));
    }

    private static Map<String, Object> nested(RandomNic nic) {
        var tree = nic.tree();
        tree.put(
                "ipConfigurations",
                nic.configurations().stream()
                        .map(nic::tree)
                        .map(Rendering::nested)
                        .toList());
        return Rendering.nested(tree);
    }

    /** PowerShell writes the members with capitals, and the name of the NIC's group beside its own. */
    private static Map<String, Object> powerShell(RandomNic nic) {
        var tree = new LinkedHashMap<String, Object>(Map.of("name", nic.name()));
        tree.put("resourceGroupName", "rg-lot");
        nic.tree().forEach(tree::putIfAbsent);
        var renamed = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) Rendering.renamed(tree, RenderedAzureTest::capital))
                .forEach((key, it) -> renamed.put((String) key, it));
        return renamed;
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static String table(RandomNic nic) {
        var columns = List.of("Name", "Primary", "PrivateIPAddress", "PrivateIPAllocationMethod", "ResourceGroup");
        return Rendering.table(
                columns,
                nic.configurations().stream()
                        .map(it -> List.of(
                                it.name(),
                                capital(String.valueOf(it.primary())),
                                it.address(),
                                it.fixed() ? "Static" : "Dynamic",
                                "rg-lot"))
                        .toList());
    }

    private static Map<String, Object> metadata(RandomNic nic) {
        var addresses = nic.configurations().stream()
                .map(it -> Map.of("privateIpAddress", it.address(), "publicIpAddress", ""))
                .toList();
        var tree = new LinkedHashMap<String, Object>();
        tree.put(
                "ipv4",
                Map.of("ipAddress", addresses, "subnet", List.of(Map.of("address", "10.0.0.0", "prefix", "8"))));
        tree.put("ipv6", Map.of("ipAddress", List.of()));
        tree.put("macAddress", nic.mac());
        return tree;
    }

    private static TreeSet<String> said(DocumentParser parser, String pasted) {
        return new TreeSet<>(Said.by(parser, pasted));
    }

    private static TreeSet<String> said(EvidenceParser parser, String pasted) {
        return new TreeSet<>(Said.by(parser, pasted));
    }
}
