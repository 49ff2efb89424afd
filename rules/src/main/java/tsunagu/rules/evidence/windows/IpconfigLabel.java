package tsunagu.rules.evidence.windows;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tsunagu.rules.evidence.Entry;
import tsunagu.rules.evidence.Line;

/** What the labels of {@code ipconfig} mean, in English and Japanese. */
enum IpconfigLabel {
    HOST_NAME,
    ROUTING,
    SEARCH,
    DESCRIPTION,
    MAC,
    DHCP,
    AUTOCONFIGURATION,
    ADDRESS,
    ADDRESS6,
    MASK,
    GATEWAY,
    DHCP_SERVER,
    DHCP6,
    DNS,
    SUFFIX,
    MEDIA,
    NETBIOS,
    OTHER;

    private static final Map<String, IpconfigLabel> LABELS = Map.ofEntries(
            entry("hostname", HOST_NAME),
            entry("ホスト名", HOST_NAME),
            entry("iproutingenabled", ROUTING),
            entry("ipルーティング有効", ROUTING),
            entry("dnssuffixsearchlist", SEARCH),
            entry("dnsサフィックス検索一覧", SEARCH),
            entry("description", DESCRIPTION),
            entry("説明", DESCRIPTION),
            entry("physicaladdress", MAC),
            entry("物理アドレス", MAC),
            entry("dhcpenabled", DHCP),
            entry("dhcp有効", DHCP),
            entry("autoconfigurationenabled", AUTOCONFIGURATION),
            entry("自動構成有効", AUTOCONFIGURATION),
            entry("ipv4address", ADDRESS),
            entry("ipv4アドレス", ADDRESS),
            entry("ipaddress", ADDRESS),
            entry("ipアドレス", ADDRESS),
            entry("autoconfigurationipv4address", ADDRESS),
            entry("自動構成ipv4アドレス", ADDRESS),
            entry("autoconfigurationipaddress", ADDRESS),
            entry("ipv6address", ADDRESS6),
            entry("ipv6アドレス", ADDRESS6),
            entry("subnetmask", MASK),
            entry("サブネットマスク", MASK),
            entry("defaultgateway", GATEWAY),
            entry("デフォルトゲートウェイ", GATEWAY),
            entry("dhcpserver", DHCP_SERVER),
            entry("dhcpサーバー", DHCP_SERVER),
            entry("dhcpサーバ", DHCP_SERVER),
            entry("dhcpv6iaid", DHCP6),
            entry("dhcpv6clientduid", DHCP6),
            entry("dhcpv6クライアントduid", DHCP6),
            entry("dnsservers", DNS),
            entry("dnsサーバー", DNS),
            entry("dnsサーバ", DNS),
            entry("connection-specificdnssuffix", SUFFIX),
            entry("接続固有のdnsサフィックス", SUFFIX),
            entry("mediastate", MEDIA),
            entry("メディアの状態", MEDIA),
            entry("netbiosovertcpip", NETBIOS),
            entry("netbiosovertcp/ip", NETBIOS));

    /** Those that stand once in an adapter: met again, another adapter has begun without its header. */
    private static final Set<IpconfigLabel> SINGLE =
            Set.of(DESCRIPTION, MAC, DHCP, AUTOCONFIGURATION, DHCP_SERVER, GATEWAY, DNS, NETBIOS);

    /** These stand above those. */
    private static final Set<IpconfigLabel> ABOVE = Set.of(DESCRIPTION, MAC, DHCP, AUTOCONFIGURATION);

    private static final Set<IpconfigLabel> BELOW = Set.of(ADDRESS, ADDRESS6, MASK, GATEWAY, DHCP_SERVER, DNS, NETBIOS);

    private static final Set<IpconfigLabel> OF_THE_GUEST = Set.of(HOST_NAME, ROUTING, SEARCH, OTHER);

    /** A label with its dots; one that means nothing to us is {@link #OTHER}. */
    static Optional<IpconfigLabel> of(Line line) {
        return isDotted(line)
                ? Entry.of(line).map(entry -> LABELS.getOrDefault(entry.label(), OTHER))
                : Optional.empty();
    }

    /** Whether another adapter has begun, its header lost, when this is met behind those. */
    boolean beginsAnother(Set<IpconfigLabel> met) {
        return switch (this) {
            case MEDIA -> !met.isEmpty();
            case SUFFIX -> !Set.of(MEDIA).containsAll(met);
            default ->
                SINGLE.contains(this) && met.contains(this)
                        || ABOVE.contains(this) && met.stream().anyMatch(BELOW::contains) && !isPickedOut(met);
        };
    }

    /** People who copy a few lines by hand put the one about DHCP where they like. */
    private boolean isPickedOut(Set<IpconfigLabel> met) {
        return Set.of(DHCP, AUTOCONFIGURATION).contains(this) && !met.contains(DESCRIPTION) && !met.contains(MAC);
    }

    boolean isOfAnAdapter() {
        return !OF_THE_GUEST.contains(this);
    }

    private static boolean isDotted(Line line) {
        return line.startsWith("Connection-specific DNS Suffix Search List")
                || line.startsWith("接続固有の DNS サフィックス検索")
                || line.contains(". .")
                || line.contains(" .:")
                || line.contains(" . :")
                || line.contains("..:");
    }
}
