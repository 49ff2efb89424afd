package tsunagu.rules.evidence.azure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** An effective route that somebody may have, and the statements it makes. */
record RandomRoute(String prefix, String hop, String address, String source, boolean active) {

    static final List<String> COLUMNS = List.of("Source", "State", "Address Prefix", "Next Hop Type", "Next Hop IP");

    private static final List<String> HOPS =
            List.of("VnetLocal", "Internet", "VirtualAppliance", "VirtualNetworkGateway", "None", "VNetPeering");
    private static final List<String> SOURCES = List.of("Default", "User", "VirtualNetworkGateway");

    static List<RandomRoute> several(Random lot) {
        return IntStream.range(0, 1 + lot.nextInt(6))
                .mapToObj(at -> of(at, lot))
                .toList();
    }

    private static RandomRoute of(int at, Random lot) {
        var hop = HOPS.get(lot.nextInt(HOPS.size()));
        return new RandomRoute(
                lot.nextInt(4) == 0 ? "0.0.0.0/0" : "10." + at + ".0.0/" + (16 + lot.nextInt(9)),
                hop,
                hop.equals("VirtualAppliance") ? "10.200.0." + (4 + at) : "",
                SOURCES.get(lot.nextInt(SOURCES.size())),
                lot.nextInt(4) > 0);
    }

    Map<String, Object> tree() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("addressPrefix", List.of(prefix));
        tree.put("name", null);
        tree.put("nextHopIpAddress", address.isEmpty() ? List.of() : List.of(address));
        tree.put("nextHopType", hop);
        tree.put("source", source);
        tree.put("state", state());
        return tree;
    }

    List<String> row() {
        return List.of(source, state(), prefix, hop, address);
    }

    String list() {
        var members = new LinkedHashMap<String, Object>();
        members.put("Name", "");
        members.put("State", state());
        members.put("Source", source);
        members.put("AddressPrefix", "{" + prefix + "}");
        members.put("NextHopType", hop);
        members.put("NextHopIpAddress", "{" + address + "}");
        return Rendering.listed(members);
    }

    private String state() {
        return active ? "Active" : "Invalid";
    }

    TreeSet<String> statements() {
        var all = new TreeSet<String>();
        var of = " " + prefix + " = ";
        all.add("azure-route-state" + of + state().toLowerCase(Locale.ROOT));
        if (active) {
            all.add("azure-route-hop" + of + hop.toLowerCase(Locale.ROOT));
            all.add("azure-route-origin" + of + source.toLowerCase(Locale.ROOT));
            all.addAll(address.isEmpty() ? List.of() : List.of("azure-route-hop-address" + of + address));
        }
        return all;
    }
}
