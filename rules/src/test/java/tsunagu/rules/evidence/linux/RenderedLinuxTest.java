package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tsunagu.rules.evidence.EvidenceReader;

/** Whatever state the NICs of a guest are in: each output that shows it reads back as what was shown. */
class RenderedLinuxTest {

    private static final int ROUNDS = 300;

    /** One NIC of a made-up guest. */
    private record Nic(
            String name,
            String mac,
            List<String> addresses,
            int prefix,
            String gateway,
            List<String> dns,
            boolean dhcp,
            boolean up) {

        static List<Nic> several(Random lot) {
            return IntStream.range(0, 1 + lot.nextInt(3))
                    .mapToObj(number -> one(number, lot))
                    .toList();
        }

        private static Nic one(int number, Random lot) {
            var net = "10." + lot.nextInt(256) + "." + (number + 1) + ".";
            var prefix = 24 + lot.nextInt(6);
            var addresses = IntStream.range(0, 1 + lot.nextInt(3))
                    .mapToObj(it -> net + (4 + it))
                    .toList();
            var dns = IntStream.range(0, 1 + lot.nextInt(3))
                    .mapToObj(it -> "10.200." + it + "." + (1 + lot.nextInt(250)))
                    .toList();
            var name = (lot.nextBoolean() ? "eth" : "ens") + number;
            return new Nic(name, mac(lot), addresses, prefix, net + "1", dns, lot.nextBoolean(), lot.nextInt(4) > 0);
        }

        /** Some consist of decimal digits only, which YAML may take for a number. */
        private static String mac(Random lot) {
            var range = lot.nextInt(3) == 0 ? 10 : 16;
            return IntStream.range(0, 6)
                    .mapToObj(it -> Integer.toHexString(lot.nextInt(range)) + Integer.toHexString(lot.nextInt(range)))
                    .collect(Collectors.joining(":"));
        }

        String flatMac() {
            return mac.replace(":", "").toUpperCase(Locale.ROOT);
        }

        String mask() {
            return "255.255.255." + (256 - (1 << (32 - prefix)));
        }

        String network() {
            return gateway.substring(0, gateway.lastIndexOf('.')) + ".0/" + prefix;
        }

        String withPrefix(String address) {
            return address + "/" + prefix;
        }
    }

    /** An output: how it is written, and what it says. */
    private enum Output {
        IP_ADDR(RenderedLinuxTest::ipAddr, nic -> join(kind(nic), state(nic), mac(nic), addresses(nic), origin(nic))),
        IP_BRIEF(
                nic -> "%-16s %-14s %s%n"
                        .formatted(nic.name, nic.up ? "UP" : "DOWN", each(nic.addresses, nic::withPrefix, " ")),
                nic -> join(kind(nic), state(nic), addresses(nic))),
        IFCONFIG(RenderedLinuxTest::ifconfig, nic -> join(kind(nic), state(nic), mac(nic), first(addresses(nic), 2))),
        OLD_IFCONFIG(
                RenderedLinuxTest::oldIfconfig, nic -> join(kind(nic), state(nic), mac(nic), first(addresses(nic), 2))),
        IP_ROUTE(RenderedLinuxTest::ipRoute, nic -> join(routes(nic, "100"), origins(nic))),
        ROUTE_TABLE(RenderedLinuxTest::routeTable, nic -> routes(nic, "100")),
        RESOLVECTL(
                nic -> "Link 2 (" + nic.name
                        + ")\n    Current Scopes: DNS\n         Protocols: +DefaultRoute\nCurrent DNS Server: "
                        + nic.dns.get(0) + "\n       DNS Servers: " + String.join(" ", nic.dns) + "\n",
                nic -> each(nic, nic.dns, "adapter-dns")),
        OLD_RESOLVECTL(
                nic -> "Link 2 (" + nic.name
                        + ")\n      Current Scopes: DNS\n       LLMNR setting: yes\n         DNS Servers: "
                        + String.join("\n                      ", nic.dns) + "\n",
                nic -> each(nic, nic.dns, "adapter-dns")),
        NMCLI(
                RenderedLinuxTest::nmcli,
                nic -> join(
                        kind(nic),
                        state(nic),
                        mac(nic),
                        addresses(nic),
                        each(nic, List.of(nic.gateway), "adapter-gateway"),
                        each(nic, nic.dns, "adapter-dns"))),
        NETPLAN(nic -> "network:\n  version: 2\n  ethernets:\n" + netplan(nic), RenderedLinuxTest::file),
        FLAT_NETPLAN(nic -> NETPLAN.write.apply(nic).replaceAll("(?m)^ +", ""), RenderedLinuxTest::file),
        IFCFG(RenderedLinuxTest::ifcfg, RenderedLinuxTest::file),
        KEYFILE(RenderedLinuxTest::keyfile, RenderedLinuxTest::file),
        NMCLI_CONNECTION(RenderedLinuxTest::nmcliConnection, RenderedLinuxTest::file),
        DEBIAN(RenderedLinuxTest::debian, RenderedLinuxTest::debianFile),
        UDEV(
                nic -> "SUBSYSTEM==\"net\", ACTION==\"add\", ATTR{address}==\"" + nic.mac
                        + "\", KERNEL==\"eth*\", NAME=\"" + nic.name + "\"\n",
                nic -> List.of("file-mac " + nic.name + " " + nic.flatMac()));

        private final Function<Nic, String> write;
        private final Function<Nic, List<String>> says;

        Output(Function<Nic, String> write, Function<Nic, List<String>> says) {
            this.write = write;
            this.says = says;
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsBackWhatWasShown(Output output) {
        var lot = new Random(output.name().hashCode());
        for (var round = 0; round < ROUNDS; round++) {
            var nics = Nic.several(lot);
            var says = nics.stream()
                    .flatMap(nic -> output.says.apply(nic).stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            var pasted = pasted(nics.stream().map(output.write).collect(Collectors.joining("\n")), lot);
            assertEquals(String.join("\n", says), String.join("\n", read(pasted)), pasted);
        }
    }

    private static TreeSet<String> read(String pasted) {
        return new EvidenceReader()
                .read("pasted.txt", 1, pasted).observations().stream()
                        .map(it -> (it.field().id() + " " + it.of() + " " + it.value()).strip())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What pasting may do to any output, with words around it. */
    private static String pasted(String output, Random lot) {
        var shown = switch (lot.nextInt(7)) {
            case 0 -> output.replace("\n", "\r\n");
            case 1 -> output.lines().map(line -> "> " + line).collect(Collectors.joining("\n")) + "\n";
            case 2 -> output.lines().map(line -> "    " + line).collect(Collectors.joining("\n")) + "\n";
            case 3 -> output.replace("\n\n", "\n\n\n");
            case 4 -> output.replace("\n", "\n\n");
            case 5 -> output.replaceAll("(?m)^ +", "");
            default -> output;
        };
        return lot.nextBoolean() ? shown : "結果を貼ります。\n\n" + shown + "\n以上です。よろしくお願いします。\n";
    }

    private static String ipAddr(Nic nic) {
        var flags = nic.up ? "BROADCAST,MULTICAST,UP,LOWER_UP" : "BROADCAST,MULTICAST";
        return "2: " + nic.name + ": <" + flags + "> mtu 1500 qdisc mq state " + (nic.up ? "UP" : "DOWN")
                + " group default qlen 1000\n"
                + "    link/ether " + nic.mac + " brd ff:ff:ff:ff:ff:ff\n"
                + each(
                        nic.addresses,
                        it -> "    inet " + nic.withPrefix(it) + " scope global " + (nic.dhcp ? "dynamic " : "")
                                + nic.name + "\n       valid_lft forever preferred_lft forever\n",
                        "");
    }

    private static String ifconfig(Nic nic) {
        return nic.name + ": flags=" + (nic.up ? "4163<UP,BROADCAST,RUNNING,MULTICAST>" : "4098<BROADCAST,MULTICAST>")
                + "  mtu 1500\n"
                + "        inet " + nic.addresses.get(0) + "  netmask " + nic.mask() + "  broadcast 10.255.255.255\n"
                + "        ether " + nic.mac + "  txqueuelen 1000  (Ethernet)\n"
                + "        RX packets 1  bytes 60 (60.0 B)\n        TX packets 1  bytes 60 (60.0 B)\n";
    }

    private static String oldIfconfig(Nic nic) {
        return nic.name + "      Link encap:Ethernet  HWaddr " + nic.mac.toUpperCase(Locale.ROOT) + "  \n"
                + "          inet addr:" + nic.addresses.get(0) + "  Bcast:10.255.255.255  Mask:" + nic.mask() + "\n"
                + "          " + (nic.up ? "UP BROADCAST RUNNING MULTICAST" : "BROADCAST MULTICAST")
                + "  MTU:1500  Metric:1\n"
                + "          RX packets:1 errors:0 dropped:0 overruns:0 frame:0\n"
                + "          TX packets:1 errors:0 dropped:0 overruns:0 carrier:0\n"
                + "          collisions:0 txqueuelen:1000 \n          RX bytes:60 (60.0 b)  TX bytes:60 (60.0 b)\n";
    }

    private static String ipRoute(Nic nic) {
        return "default via " + nic.gateway + " dev " + nic.name + " proto " + (nic.dhcp ? "dhcp" : "static")
                + " metric 100 \n" + nic.network() + " dev " + nic.name + " proto kernel scope link src "
                + nic.addresses.get(0) + " metric 100 \n";
    }

    private static String routeTable(Nic nic) {
        return "Kernel IP routing table\nDestination     Gateway         Genmask         Flags Metric Ref    Use Iface\n"
                + "0.0.0.0         " + nic.gateway + "   0.0.0.0         UG    100    0        0 " + nic.name + "\n"
                + nic.network().replaceFirst("/.*", "") + "   0.0.0.0   " + nic.mask() + "   U     100    0        0 "
                + nic.name + "\n";
    }

    private static String nmcli(Nic nic) {
        var rows = new ArrayList<>(List.of(
                "GENERAL.DEVICE: " + nic.name,
                "GENERAL.TYPE: ethernet",
                "GENERAL.HWADDR: " + nic.mac.toUpperCase(Locale.ROOT),
                "GENERAL.STATE: " + (nic.up ? "100 (connected)" : "30 (disconnected)")));
        nic.addresses.forEach(it -> rows.add("IP4.ADDRESS[" + rows.size() + "]: " + nic.withPrefix(it)));
        rows.add("IP4.GATEWAY: " + nic.gateway);
        nic.dns.forEach(it -> rows.add("IP4.DNS[" + rows.size() + "]: " + it));
        return each(
                rows,
                row -> "%-40s%s%n".formatted(row.substring(0, row.indexOf(' ')), row.substring(row.indexOf(' ') + 1)),
                "");
    }

    private static String netplan(Nic nic) {
        return "    " + nic.name + ":\n      dhcp4: " + nic.dhcp + "\n      match:\n        macaddress: " + nic.mac
                + "\n      set-name: " + nic.name
                + "\n      addresses:\n" + each(nic.addresses, it -> "        - " + nic.withPrefix(it) + "\n", "")
                + "      nameservers:\n        addresses: [" + String.join(", ", nic.dns) + "]\n"
                + "      routes:\n        - to: default\n          via: " + nic.gateway + "\n";
    }

    private static String ifcfg(Nic nic) {
        return "DEVICE=" + nic.name + "\nBOOTPROTO=" + (nic.dhcp ? "dhcp" : "none") + "\nHWADDR=\"" + nic.mac + "\"\n"
                + numbered(nic.addresses, "IPADDR", "=") + "PREFIX=" + nic.prefix + "\nGATEWAY='" + nic.gateway + "'\n"
                + numbered(nic.dns, "DNS", "=") + "ONBOOT=yes\n";
    }

    private static String keyfile(Nic nic) {
        return "[connection]\nid=System " + nic.name + "\ntype=ethernet\ninterface-name=" + nic.name
                + "\n\n[ethernet]\nmac-address="
                + nic.mac.toUpperCase(Locale.ROOT) + "\n\n[ipv4]\nmethod=" + (nic.dhcp ? "auto" : "manual") + "\n"
                + numbered(nic.addresses.stream().map(nic::withPrefix).toList(), "address", "=") + "gateway="
                + nic.gateway + "\ndns="
                + String.join(";", nic.dns) + ";\n\n[ipv6]\nmethod=ignore\n";
    }

    private static String nmcliConnection(Nic nic) {
        return "connection.id:              System " + nic.name + "\nconnection.interface-name:  " + nic.name
                + "\n802-3-ethernet.mac-address: " + nic.mac + "\nipv4.method:                "
                + (nic.dhcp ? "auto" : "manual")
                + "\nipv4.dns:                   " + String.join(",", nic.dns) + "\nipv4.addresses:             "
                + each(nic.addresses, nic::withPrefix, ", ") + "\nipv4.gateway:               " + nic.gateway + "\n";
    }

    private static String debian(Nic nic) {
        return "auto " + nic.name + "\niface " + nic.name + " inet "
                + (nic.dhcp
                        ? "dhcp"
                        : "static\n    address " + nic.addresses.get(0) + "\n    netmask " + nic.mask()
                                + "\n    gateway " + nic.gateway + "\n    dns-nameservers " + String.join(" ", nic.dns))
                + "\n";
    }

    private static List<String> file(Nic nic) {
        var of = " " + nic.name + " ";
        return join(
                List.of(
                        "file-dhcp" + of + nic.dhcp,
                        "file-mac" + of + nic.flatMac(),
                        "file-gateway" + of + nic.gateway),
                each(nic, nic.addresses, "file-address"),
                each(nic, nic.dns, "file-dns"));
    }

    private static List<String> debianFile(Nic nic) {
        var of = " " + nic.name + " ";
        return nic.dhcp
                ? List.of("file-dhcp" + of + "true")
                : join(
                        List.of(
                                "file-dhcp" + of + "false",
                                "file-gateway" + of + nic.gateway,
                                "file-address" + of + nic.addresses.get(0)),
                        each(nic, nic.dns, "file-dns"));
    }

    private static List<String> kind(Nic nic) {
        return List.of("adapter-kind " + nic.name + " ethernet");
    }

    private static List<String> state(Nic nic) {
        return List.of("adapter-state " + nic.name + " " + (nic.up ? "up" : "down"));
    }

    private static List<String> mac(Nic nic) {
        return List.of("adapter-mac " + nic.name + " " + nic.flatMac());
    }

    private static List<String> addresses(Nic nic) {
        return nic.addresses.stream()
                .flatMap(it -> List.of(
                        "adapter-address " + nic.name + " " + it,
                        "address-prefix " + nic.name + "/" + it + " " + nic.prefix)
                        .stream())
                .toList();
    }

    private static List<String> origin(Nic nic) {
        return nic.dhcp
                ? nic.addresses.stream()
                        .map(it -> "address-origin " + nic.name + "/" + it + " dhcp")
                        .toList()
                : List.of();
    }

    private static List<String> routes(Nic nic, String metric) {
        return join(route("0.0.0.0/0", nic.gateway, nic, metric), route(nic.network(), "on-link", nic, metric));
    }

    private static List<String> route(String destination, String gateway, Nic nic, String metric) {
        var of = " " + destination + " via " + gateway + " ";
        return List.of(
                "route-destination" + of + destination,
                "route-gateway" + of + gateway,
                "route-interface" + of + nic.name,
                "route-metric" + of + metric);
    }

    private static List<String> origins(Nic nic) {
        return List.of(
                "route-origin 0.0.0.0/0 via " + nic.gateway + (nic.dhcp ? " dhcp" : " static"),
                "route-origin " + nic.network() + " via on-link kernel");
    }

    private static String numbered(List<String> values, String label, String between) {
        return IntStream.range(0, values.size())
                .mapToObj(it -> label + (it + 1) + between + values.get(it) + "\n")
                .collect(Collectors.joining());
    }

    private static String each(List<String> values, Function<String, String> write, String between) {
        return values.stream().map(write).collect(Collectors.joining(between));
    }

    private static List<String> each(Nic nic, List<String> values, String field) {
        return values.stream().map(it -> field + " " + nic.name + " " + it).toList();
    }

    private static List<String> first(List<String> statements, int count) {
        return statements.subList(0, count);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static List<String> join(List<String>... parts) {
        return Arrays.stream(parts).flatMap(List::stream).toList();
    }
}
