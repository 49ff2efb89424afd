package tsunagu.rules.comparison;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** An adapter of the guest as its output shows it. */
record Adapter(String alias, Observations seen) {

    /** Containers, tunnels and switches have adapters of their own, which Azure knows nothing of. */
    private static final Pattern FOREIGN_ALIAS = Pattern.compile(
            "(?i)(?:docker|br-|virbr|veth|vnet\\d|lxc|lxd|cni|flannel|cali|tun|tap|wg|ppp|tailscale|zt|lo$|loopback|ib\\d).*"
                    + "|vEthernet.*|enP\\d+.*|Bluetooth.*|Wi-?Fi.*|wl[a-z0-9]+|Teredo.*|isatap.*|6to4.*");

    private static final Pattern FOREIGN_DESCRIPTION = Pattern.compile(
            "(?i).*(?:Hyper-V Virtual Ethernet|Hyper-V 仮想イーサネット|VPN|TAP-|Wintun|WireGuard|Loopback|Bluetooth|Wi-?Fi|Wireless"
                    + "|VMware|VirtualBox|Docker|WSL|AnyConnect|Fortinet|PANGP|Juniper|Check Point|Teredo|ISATAP|Kernel Debug"
                    + "|Mellanox|MANA|Virtual Function).*");
    private static final Pattern BRIDGE = Pattern.compile("(?i)vEthernet.*|br\\d+|bond\\d+|team\\d+|bridge\\d*");

    static final String AZURE_DESCRIPTION = "Microsoft Hyper-V Network Adapter";

    /** Whether it may be the one that the Azure NIC appears as. */
    boolean isOfTheVm() {
        return kind().map(kind -> kind.equals("ethernet")).orElse(true)
                && !isSlave()
                && !isBridge()
                && !FOREIGN_ALIAS.matcher(alias).matches()
                && description()
                        .filter(it -> FOREIGN_DESCRIPTION.matcher(it).matches())
                        .isEmpty();
    }

    boolean isBridge() {
        return BRIDGE.matcher(alias).matches();
    }

    private boolean isSlave() {
        return !seen.all(Field.ADAPTER_MASTER, alias).isEmpty();
    }

    private Optional<String> kind() {
        return value(Field.ADAPTER_KIND);
    }

    Optional<String> description() {
        return value(Field.ADAPTER_DESCRIPTION);
    }

    Optional<Observation> mac() {
        return seen.one(Field.ADAPTER_MAC, alias);
    }

    /** The last that says whether the address comes by DHCP: the adapter itself, or the origin of its address. */
    Optional<Observation> dhcp() {
        return seen.one(Field.ADAPTER_DHCP, alias);
    }

    /** IPv4 addresses; {@code none} is none. */
    List<Observation> addresses() {
        return seen.all(Field.ADAPTER_ADDRESS, alias).stream()
                .filter(it -> Addresses.isIPv4(it.value()))
                .toList();
    }

    /** IPv4 addresses that somebody or some server gave it. */
    List<Observation> given() {
        return addresses().stream().filter(it -> !isAutomatic(it.value())).toList();
    }

    static boolean isAutomatic(String address) {
        return address.startsWith("169.254.") && !address.equals("169.254.169.254");
    }

    /** Whether the list of addresses was shown to its end: what comes after it was shown, too. */
    boolean showsAllAddresses() {
        return !seen.all(Field.ADAPTER_GATEWAY, alias).isEmpty() || seen.isWhole(Field.ADAPTER_ADDRESS, alias);
    }

    Optional<Observation> prefix(String address) {
        return seen.one(Field.ADDRESS_PREFIX, alias + "/" + address);
    }

    Optional<Observation> origin(String address) {
        return seen.one(Field.ADDRESS_ORIGIN, alias + "/" + address);
    }

    Optional<Observation> state(String address) {
        return seen.one(Field.ADDRESS_STATE, alias + "/" + address);
    }

    Optional<Observation> skipAsSource(String address) {
        return seen.one(Field.ADDRESS_SKIP_AS_SOURCE, alias + "/" + address);
    }

    /** IPv4 gateways, {@code none} included where the output shows an empty place. */
    List<Observation> gateways() {
        return seen.all(Field.ADAPTER_GATEWAY, alias).stream()
                .filter(it -> it.value().equals("none") || Addresses.isIPv4(it.value()))
                .toList();
    }

    /** IPv4 DNS servers, in order. */
    List<Observation> dns() {
        return seen.all(Field.ADAPTER_DNS, alias).stream()
                .filter(it -> Addresses.isIPv4(it.value()))
                .toList();
    }

    Optional<Observation> state() {
        return seen.one(Field.ADAPTER_STATE, alias);
    }

    boolean isByAzure() {
        return description().filter(it -> it.startsWith(AZURE_DESCRIPTION)).isPresent()
                || value(Field.ADAPTER_DHCP_SERVER)
                        .filter(Platform.ADDRESS::equals)
                        .isPresent();
    }

    Optional<Observation> observation(Field field) {
        return seen.one(field, alias);
    }

    private Optional<String> value(Field field) {
        return seen.one(field, alias).map(Observation::value);
    }
}
