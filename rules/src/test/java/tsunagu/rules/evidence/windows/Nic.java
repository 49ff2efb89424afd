package tsunagu.rules.evidence.windows;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An adapter in some state, and what outputs say of it, spelt as {@link Pasted#says()} does.
 *
 * @param index its place among the adapters, and its number
 * @param status up, disconnected or disabled
 * @param hosts the last octets of its addresses
 * @param gateway the last octet of its gateway, or nought
 * @param dns the last octets of its DNS servers
 */
record Nic(
        int index,
        String alias,
        String mac,
        String status,
        boolean dhcp,
        int length,
        List<Integer> hosts,
        int gateway,
        List<Integer> dns,
        int metric) {

    static Nic any(int index, Random lot) {
        var alias = List.of("Ethernet", "イーサネット", "vEthernet (nat)", "ローカル エリア接続", "Wi-Fi")
                        .get(lot.nextInt(5)) + " " + index;
        var mac = "00-0D-3A-%02X-%02X-%02X".formatted(lot.nextInt(256), lot.nextInt(256), index);
        var state = List.of("up", "up", "up", "disconnected", "disabled").get(lot.nextInt(5));
        var hosts = IntStream.rangeClosed(1, 1 + lot.nextInt(3))
                .map(it -> it * 20 + index)
                .boxed()
                .toList();
        var dns = IntStream.range(0, lot.nextInt(3)).map(it -> 200 + it).boxed().toList();
        return new Nic(
                index,
                alias,
                mac,
                state,
                lot.nextBoolean(),
                16 + lot.nextInt(14),
                hosts,
                lot.nextInt(3),
                dns,
                5 + lot.nextInt(60));
    }

    boolean isUp() {
        return status.equals("up");
    }

    boolean isDisabled() {
        return status.equals("disabled");
    }

    String model() {
        return "Microsoft Hyper-V Network Adapter #" + index;
    }

    String address(int host) {
        return "10." + index + ".0." + host;
    }

    List<String> addresses() {
        return hosts.stream().map(this::address).toList();
    }

    String mask() {
        var bits = -1 << (32 - length);
        return "%d.%d.%d.%d".formatted(bits >>> 24, bits >>> 16 & 255, bits >>> 8 & 255, bits & 255);
    }

    List<String> dnsServers() {
        return dns.stream().map(this::address).toList();
    }

    String origin() {
        return dhcp ? "Dhcp" : "Manual";
    }

    private String said(String field, Object value) {
        return field + " " + alias + " = " + value;
    }

    Stream<String> state() {
        return Stream.of(said("adapter-state", status));
    }

    /** Outputs that list addresses tell of the link only where there is none. */
    Stream<String> link() {
        return isUp() ? Stream.empty() : state();
    }

    Stream<String> description() {
        return Stream.of(said("adapter-description", model()));
    }

    Stream<String> card() {
        return Stream.concat(description(), Stream.of(said("adapter-mac", mac.replace("-", ""))));
    }

    Stream<String> number() {
        return Stream.of(said("adapter-index", index));
    }

    Stream<String> metrics() {
        return Stream.of(said("adapter-metric", metric));
    }

    Stream<String> dhcpState() {
        return Stream.of(said("adapter-dhcp", dhcp));
    }

    Stream<String> plainAddresses() {
        return isUp() ? addresses().stream().map(it -> said("adapter-address", it)) : Stream.empty();
    }

    Stream<String> prefixes() {
        return addresses().stream().map(it -> "address-prefix " + alias + "/" + it + " = " + length);
    }

    Stream<String> addressed() {
        return isUp() ? Stream.concat(plainAddresses(), prefixes()) : Stream.empty();
    }

    Stream<String> origins() {
        return addresses().stream()
                .map(it -> "address-origin " + alias + "/" + it + " = " + origin().toLowerCase(Locale.ROOT));
    }

    Stream<String> realGateways() {
        return isUp() && gateway > 0 ? Stream.of(said("adapter-gateway", address(gateway))) : Stream.empty();
    }

    Stream<String> gateways() {
        return isUp() && gateway == 0 ? Stream.of(said("adapter-gateway", "none")) : realGateways();
    }

    Stream<String> servers() {
        return isUp() ? dnsServers().stream().map(it -> said("adapter-dns", it)) : Stream.empty();
    }

    Stream<String> namedServers() {
        return dns.isEmpty() ? Stream.of(said("adapter-dns", "none")) : servers();
    }

    Stream<String> serversOrNone() {
        return dns.isEmpty()
                ? Stream.of(said("adapter-dns", "none"))
                : dnsServers().stream().map(it -> said("adapter-dns", it));
    }

    Stream<String> addressesOrNone() {
        return isUp() ? addressed() : Stream.of(said("adapter-address", "none"));
    }

    Stream<String> gatewaysOrNone() {
        return isUp() ? gateways() : Stream.of(said("adapter-gateway", "none"));
    }

    Stream<String> routes() {
        return isUp() && gateway > 0 ? route("0.0.0.0/0 via " + address(gateway)) : Stream.empty();
    }

    private Stream<String> route(String route) {
        var ends = route.split(" via ");
        return Stream.of(
                        "destination = " + ends[0],
                        "gateway = " + ends[1],
                        "interface = " + address(hosts.getFirst()),
                        "metric = " + metric)
                .map(it -> "route-" + it.replace(" =", " " + route + " ="));
    }
}
