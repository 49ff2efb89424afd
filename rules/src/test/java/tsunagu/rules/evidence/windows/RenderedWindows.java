package tsunagu.rules.evidence.windows;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The outputs of Windows for adapters in some state. */
final class RenderedWindows {

    private RenderedWindows() {}

    private static String each(List<Nic> nics, Function<Nic, String> written) {
        return nics.stream().map(written).collect(Collectors.joining("\n"));
    }

    private static List<Nic> up(List<Nic> nics) {
        return nics.stream().filter(Nic::isUp).toList();
    }

    private static List<Nic> enabled(List<Nic> nics) {
        return nics.stream().filter(nic -> !nic.isDisabled()).toList();
    }

    /** Further values stand below the first. */
    private static String list(List<String> values, String indent) {
        return String.join("\n" + indent, values);
    }

    static String ipconfig(List<Nic> nics) {
        return "Windows IP Configuration\n\n" + each(enabled(nics), RenderedWindows::adapter);
    }

    private static String adapter(Nic nic) {
        return """
                Ethernet adapter %s:

                %s   Description . . . . . . . . . . . : %s
                   Physical Address. . . . . . . . . : %s
                   DHCP Enabled. . . . . . . . . . . : %s
                   Autoconfiguration Enabled . . . . : Yes
                %s""".formatted(
                        nic.alias(),
                        nic.isUp() ? "" : "   Media State . . . . . . . . . . . : Media disconnected\n",
                        nic.model(),
                        nic.mac(),
                        nic.dhcp() ? "Yes" : "No",
                        nic.isUp() ? addressing(nic) : "");
    }

    private static String addressing(Nic nic) {
        var addresses = nic.addresses().stream()
                .map(it -> "   IPv4 Address. . . . . . . . . . . : " + it + "\n   Subnet Mask . . . . . . . . . . . : "
                        + nic.mask() + "\n")
                .collect(Collectors.joining());
        var gateway = "   Default Gateway . . . . . . . . . : " + (nic.gateway() == 0 ? "" : nic.address(nic.gateway()))
                + "\n";
        var dns = nic.dns().isEmpty()
                ? ""
                : "   DNS Servers . . . . . . . . . . . : " + list(nic.dnsServers(), " ".repeat(39)) + "\n";
        return addresses + gateway + dns + "   NetBIOS over Tcpip. . . . . . . . : Enabled\n";
    }

    static String ipconfigInJapanese(List<Nic> nics) {
        return ipconfig(nics)
                .replace("Windows IP Configuration", "Windows IP 構成")
                .replace("Ethernet adapter", "イーサネット アダプター")
                .replace(
                        "Media State . . . . . . . . . . . : Media disconnected",
                        "メディアの状態. . . . . . . . . . . .: メディアは接続されていません")
                .replace("Description . . . . . . . . . . . ", "説明. . . . . . . . . . . . . . . . .")
                .replace("Physical Address. . . . . . . . . ", "物理アドレス. . . . . . . . . . . . .")
                .replace("DHCP Enabled. . . . . . . . . . . : Yes", "DHCP 有効 . . . . . . . . . . . . . .: はい")
                .replace("DHCP Enabled. . . . . . . . . . . : No", "DHCP 有効 . . . . . . . . . . . . . .: いいえ")
                .replace("Autoconfiguration Enabled . . . . : Yes", "自動構成有効. . . . . . . . . . . . .: はい")
                .replace("IPv4 Address. . . . . . . . . . . ", "IPv4 アドレス . . . . . . . . . . . .")
                .replace("Subnet Mask . . . . . . . . . . . ", "サブネット マスク . . . . . . . . . .")
                .replace("Default Gateway . . . . . . . . . ", "デフォルト ゲートウェイ . . . . . . .")
                .replace("DNS Servers . . . . . . . . . . . ", "DNS サーバー. . . . . . . . . . . . .")
                .replace("NetBIOS over Tcpip. . . . . . . . : Enabled", "NetBIOS over TCP/IP . . . . . . . . .: 有効");
    }

    static String netsh(List<Nic> nics) {
        return each(
                up(nics),
                nic -> "Configuration for interface \"" + nic.alias() + "\"\n"
                        + "    DHCP enabled:                         " + (nic.dhcp() ? "Yes\n" : "No\n")
                        + each(nic.addresses(), nic)
                        + (nic.gateway() == 0
                                ? ""
                                : "    Default Gateway:                      " + nic.address(nic.gateway())
                                        + "\n    Gateway Metric:                       1\n")
                        + "    InterfaceMetric:                      " + nic.metric() + "\n"
                        + (nic.dhcp()
                                ? "    DNS servers configured through DHCP:  "
                                : "    Statically Configured DNS Servers:    ")
                        + (nic.dns().isEmpty() ? "None" : list(nic.dnsServers(), " ".repeat(42))) + "\n"
                        + "    Register with which suffix:           Primary only\n"
                        + "    Statically Configured WINS Servers:   None\n");
    }

    private static String each(List<String> addresses, Nic nic) {
        return addresses.stream()
                .map(it -> "    IP Address:                           " + it
                        + "\n    Subnet Prefix:                        10." + nic.index() + ".0.0/" + nic.length()
                        + " (mask " + nic.mask() + ")\n")
                .collect(Collectors.joining());
    }

    static String interfaces(List<Nic> nics) {
        return "Admin State    State          Type             Interface Name\n" + "-".repeat(73) + "\n"
                + each(
                        nics,
                        nic -> "%-15s%-15s%-17s%s"
                                .formatted(
                                        nic.isDisabled() ? "Disabled" : "Enabled",
                                        nic.isUp() ? "Connected" : "Disconnected",
                                        "Dedicated",
                                        nic.alias()));
    }

    private static String status(Nic nic) {
        return nic.isUp() ? "Up" : nic.isDisabled() ? "Disabled" : "Disconnected";
    }

    static String adapters(List<Nic> nics) {
        return "Name                      InterfaceDescription                    ifIndex Status       MacAddress             LinkSpeed\n"
                + "----                      --------------------                    ------- ------       ----------             ---------\n"
                + each(
                        nics,
                        nic -> "%-25s %-39s %7d %-12s %-17s %14s"
                                .formatted(nic.alias(), nic.model(), nic.index(), status(nic), nic.mac(), "50 Gbps"));
    }

    static String adapterList(List<Nic> nics) {
        return each(nics, nic -> """
                Name                       : %s
                InterfaceDescription       : %s
                InterfaceIndex             : %d
                MacAddress                 : %s
                InterfaceOperationalStatus : %s
                AdminStatus                : %s
                LinkSpeed(Gbps)            : 50
                MediaConnectionState       : %s
                """.formatted(
                        nic.alias(),
                        nic.model(),
                        nic.index(),
                        nic.mac(),
                        nic.isUp() ? "Up" : "Down",
                        nic.isDisabled() ? "Down" : "Up",
                        nic.isUp() ? "Connected" : "Disconnected"));
    }

    static String addresses(List<Nic> nics) {
        var rows = up(nics).stream()
                .flatMap(nic -> nic.addresses().stream()
                        .map(it -> "%-17s %-27s %12d %12s".formatted(it, nic.alias(), nic.length(), nic.origin())))
                .collect(Collectors.joining("\n"));
        return "IPAddress         InterfaceAlias              PrefixLength PrefixOrigin\n"
                + "---------         --------------              ------------ ------------\n" + rows;
    }

    static String addressList(List<Nic> nics) {
        return up(nics).stream()
                .flatMap(nic -> nic.addresses().stream()
                        .map(it -> """
                        IPAddress         : %s
                        InterfaceIndex    : %d
                        InterfaceAlias    : %s
                        AddressFamily     : IPv4
                        PrefixLength      : %d
                        PrefixOrigin      : %s
                        """.formatted(it, nic.index(), nic.alias(), nic.length(), nic.origin())))
                .collect(Collectors.joining("\n"));
    }

    static String configurations(List<Nic> nics) {
        return each(
                enabled(nics),
                nic -> "InterfaceAlias       : " + nic.alias() + "\n"
                        + "InterfaceIndex       : " + nic.index() + "\n"
                        + "InterfaceDescription : " + nic.model() + "\n"
                        + (nic.isUp() ? configuration(nic) : "NetAdapter.Status    : Disconnected\n"));
    }

    private static String configuration(Nic nic) {
        return "NetProfile.Name      : ネットワーク\n"
                + "IPv4Address          : " + list(nic.addresses(), " ".repeat(23)) + "\n"
                + "IPv6DefaultGateway   :\n"
                + "IPv4DefaultGateway   : " + (nic.gateway() == 0 ? "" : nic.address(nic.gateway())) + "\n"
                + "DNSServer            : " + list(nic.dnsServers(), " ".repeat(23)) + "\n";
    }

    static String servers(List<Nic> nics) {
        return "InterfaceAlias               Interface Address ServerAddresses\n"
                + "                             Index     Family\n"
                + "--------------               --------- ------- ---------------\n"
                + each(
                        enabled(nics),
                        nic -> "%-28s %9d %-7s {%s}"
                                .formatted(nic.alias(), nic.index(), "IPv4", String.join(", ", nic.dnsServers())));
    }

    static String wmi(List<Nic> nics) {
        return each(nics, nic -> """
                DHCPEnabled          : %s
                IPAddress            : %s
                IPSubnet             : %s
                DefaultIPGateway     : %s
                MACAddress           : %s
                DNSServerSearchOrder : %s
                Description          : %s
                """.formatted(
                nic.dhcp() ? "True" : "False",
                braced(nic.isUp() ? nic.addresses() : List.of()),
                braced(nic.isUp() ? nic.hosts().stream().map(it -> nic.mask()).toList() : List.of()),
                braced(nic.isUp() && nic.gateway() > 0 ? List.of(nic.address(nic.gateway())) : List.of()),
                nic.mac().replace('-', ':'),
                "{" + String.join(", ", nic.dnsServers()) + "}",
                nic.model()));
    }

    private static String braced(List<String> values) {
        return values.isEmpty() ? "" : "{" + String.join(", ", values) + "}";
    }

    static String routes(List<Nic> nics) {
        return "Interface List\n"
                + each(
                        nics,
                        nic -> "%3d...%s ......%s"
                                .formatted(
                                        nic.index(), nic.mac().replace('-', ' ').toLowerCase(Locale.ROOT), nic.model()))
                + "\n\nIPv4 Route Table\nActive Routes:\nNetwork Destination        Netmask          Gateway       Interface  Metric\n"
                + up(nics).stream()
                        .filter(nic -> nic.gateway() > 0)
                        .map(nic -> "%17s%17s%17s%17s%7d\n"
                                .formatted(
                                        "0.0.0.0",
                                        "0.0.0.0",
                                        nic.address(nic.gateway()),
                                        nic.address(nic.hosts().getFirst()),
                                        nic.metric()))
                        .collect(Collectors.joining())
                + "Persistent Routes:\n  None\n";
    }
}
