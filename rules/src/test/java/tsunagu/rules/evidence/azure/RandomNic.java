package tsunagu.rules.evidence.azure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** A NIC that somebody may have, as a tree of what the command line shows, and the statements it makes. */
record RandomNic(String name, String mac, boolean forwarding, List<String> dns, List<Configuration> configurations) {

    static final String HEAD = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/rg-lot/providers/";
    private static final String NETWORK = HEAD + "Microsoft.Network/";

    record Configuration(
            String name, String address, boolean primary, boolean fixed, String subnet, boolean isPublic) {}

    static RandomNic of(Random lot) {
        var name = "nic-" + lot.nextInt(1000);
        var count = 1 + lot.nextInt(4);
        var configurations = IntStream.range(0, count)
                .mapToObj(at -> new Configuration(
                        "ipconfig" + (at + 1),
                        "10." + lot.nextInt(256) + "." + lot.nextInt(256) + "." + (4 + at),
                        at == 0,
                        lot.nextBoolean(),
                        "subnet-" + lot.nextInt(9),
                        lot.nextInt(3) == 0))
                .toList();
        var dns = IntStream.range(0, lot.nextInt(3))
                .mapToObj(at -> "10.0." + lot.nextInt(256) + "." + (10 + at))
                .toList();
        var mac = "%012X".formatted(lot.nextLong(1L << 40));
        return new RandomNic(name, mac, lot.nextBoolean(), dns, configurations);
    }

    String id() {
        return NETWORK + "networkInterfaces/" + name;
    }

    String dashedMac() {
        return String.join("-", mac.split("(?<=\\G..)"));
    }

    /** Its members, in the order of the command line. */
    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("dnsSettings", new LinkedHashMap<>(Map.of("dnsServers", dns)));
        tree.put("enableIPForwarding", forwarding);
        tree.put("id", id());
        tree.put("ipConfigurations", configurations.stream().map(this::tree).toList());
        tree.put("macAddress", dashedMac());
        tree.put("name", name);
        tree.put("networkSecurityGroup", null);
        tree.put("provisioningState", "Succeeded");
        return tree;
    }

    Map<String, Object> tree(Configuration it) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("id", id() + "/ipConfigurations/" + it.name());
        tree.put("name", it.name());
        tree.put("primary", it.primary());
        tree.put("privateIPAddress", it.address());
        tree.put("privateIPAllocationMethod", it.fixed() ? "Static" : "Dynamic");
        tree.put(
                "publicIPAddress", it.isPublic() ? Map.of("id", NETWORK + "publicIPAddresses/pip-" + it.name()) : null);
        tree.put("subnet", Map.of("id", NETWORK + "virtualNetworks/vnet-lot/subnets/" + it.subnet()));
        return tree;
    }

    TreeSet<String> statements() {
        var all = new TreeSet<>(ofConfigurations());
        all.add("nic-mac " + name + " = " + mac);
        all.add("nic-forwarding " + name + " = " + forwarding);
        all.add("nic-provisioning " + name + " = succeeded");
        all.add("nic-resource-group " + name + " = rg-lot");
        dns.forEach(it -> all.add("nic-dns " + name + " = " + it));
        return all;
    }

    TreeSet<String> ofConfigurations() {
        var all = new TreeSet<String>();
        all.add("nic-configurations " + name + " = " + configurations.size());
        for (var it : configurations) {
            var of = " " + name + "/" + it.name() + " = ";
            all.add("configuration-vnet" + of + "vnet-lot");
            all.add("configuration-subnet" + of + it.subnet());
            all.addAll(ofTable(of, it));
            all.addAll(it.isPublic() ? List.of("configuration-public-ip" + of + "pip-" + it.name()) : List.of());
        }
        return all;
    }

    /** What the table of the configurations shows; it does not name the NIC. */
    TreeSet<String> ofTable() {
        var all = new TreeSet<String>();
        configurations.forEach(it -> all.addAll(ofTable(" /" + it.name() + " = ", it)));
        return all;
    }

    private static List<String> ofTable(String of, Configuration it) {
        var all = new ArrayList<String>();
        all.add("configuration-address" + of + it.address());
        all.add("configuration-primary" + of + it.primary());
        all.add("configuration-allocation" + of + (it.fixed() ? "static" : "dynamic"));
        return all;
    }
}
