package tsunagu.rules.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** The guest's adapters and Azure's NICs, joined as far as the output allows. */
final class Scene {

    private static final String DEFAULT = "0.0.0.0/0";

    private final Observations seen;
    private final List<Adapter> adapters;
    private final List<AzureNic> nics;
    private final Optional<Observation> sign;
    private final List<Adapter> own;
    private final List<Pair> pairs;

    Scene(List<Excerpt> excerpts) {
        this.seen = new Observations(excerpts);
        this.adapters = seen
                .things(
                        Field.ADAPTER_KIND,
                        Field.ADAPTER_MAC,
                        Field.ADAPTER_ADDRESS,
                        Field.ADAPTER_DHCP,
                        Field.ADAPTER_STATE,
                        Field.ADAPTER_DNS,
                        Field.ADAPTER_GATEWAY,
                        Field.ADAPTER_DESCRIPTION)
                .stream()
                .map(alias -> new Adapter(alias, seen))
                .toList();
        this.nics = seen.things(Field.NIC_MAC, Field.NIC_CONFIGURATIONS, Field.NIC_PRIMARY).stream()
                .map(name -> new AzureNic(name, seen))
                .toList();
        this.sign = signOfElsewhere();
        this.own = isElsewhere()
                ? List.of()
                : adapters.stream().filter(Adapter::isOfTheVm).toList();
        this.pairs = joined();
    }

    Observations seen() {
        return seen;
    }

    /** Adapters that may be Azure's; none when the output comes from another machine. */
    List<Adapter> adapters() {
        return own;
    }

    List<Adapter> bridges() {
        return adapters.stream().filter(Adapter::isBridge).toList();
    }

    List<AzureNic> nics() {
        return nics;
    }

    List<Pair> pairs() {
        return pairs;
    }

    /** The pair that carries the VM's address: that of the primary NIC, or the only one. */
    Optional<Pair> primaryPair() {
        return pairs.stream().filter(pair -> pair.nic().isPrimaryOfVm()).findFirst();
    }

    /** The adapter of that pair; without a pair the only adapter that may be it. */
    Optional<Adapter> primaryAdapter() {
        return primaryPair().map(Pair::adapter).or(() -> only(adapters()));
    }

    /** The NIC of that pair; without a pair the primary or only one shown. */
    Optional<AzureNic> primaryNic() {
        return primaryPair()
                .map(Pair::nic)
                .or(() -> only(nics.stream().filter(AzureNic::isPrimaryOfVm).toList()));
    }

    private static <T> Optional<T> only(List<T> all) {
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    private List<Pair> joined() {
        var byMac = own.stream()
                .flatMap(adapter ->
                        nics.stream().filter(nic -> isSameMac(adapter, nic)).map(nic -> new Pair(adapter, nic, true)))
                .toList();
        return byMac.isEmpty() ? alone() : byMac;
    }

    private static boolean isSameMac(Adapter adapter, AzureNic nic) {
        return adapter.mac().isPresent()
                && adapter.mac().map(Observation::value).equals(nic.mac().map(Observation::value));
    }

    /** Without MAC addresses only what is the only one on either side can be meant. */
    private List<Pair> alone() {
        var adapter = only(own).filter(it -> it.mac().isEmpty() || nics.stream().noneMatch(AzureNic::showsMac));
        return adapter.isPresent() && nics.size() == 1
                ? List.of(new Pair(adapter.get(), nics.getFirst(), false))
                : List.of();
    }

    /** The adapter's own gateway, or that of the default route that leaves through it. */
    Optional<Observation> gatewayOf(Adapter adapter) {
        return adapter.gateways().stream()
                .findFirst()
                .or(() -> defaultRoutes().stream()
                        .filter(it -> leavesThrough(it, adapter))
                        .flatMap(it -> seen.one(Field.ROUTE_GATEWAY, it.of()).stream())
                        .filter(it -> Addresses.isIPv4(it.value()))
                        .findFirst());
    }

    private boolean leavesThrough(Observation route, Adapter adapter) {
        var through = seen.one(Field.ROUTE_INTERFACE, route.of()).map(Observation::value);
        return through.filter(it -> it.equals(adapter.alias())
                        || adapter.addresses().stream()
                                .anyMatch(own -> own.value().equals(it)))
                .isPresent();
    }

    /** The routes that take what no other route takes. */
    List<Observation> defaultRoutes() {
        return seen.all(Field.ROUTE_DESTINATION).stream()
                .filter(it -> it.value().equals(DEFAULT) || it.value().equals("default"))
                .toList();
    }

    /** Whether the output comes from another machine, such as the person's own computer. */
    boolean isElsewhere() {
        return sign.isPresent();
    }

    /** The line that shows it. */
    Optional<Observation> sign() {
        return sign;
    }

    /** Hardware that no Azure VM has, and nothing that is Azure's. */
    private Optional<Observation> signOfElsewhere() {
        var isAzures =
                adapters.stream().anyMatch(it -> it.isByAzure() || nics.stream().anyMatch(nic -> isSameMac(it, nic)));
        return isAzures
                ? Optional.empty()
                : adapters.stream().flatMap(Scene::signs).findFirst();
    }

    private static Stream<Observation> signs(Adapter adapter) {
        var hardware = adapter.observation(Field.ADAPTER_DESCRIPTION).filter(it -> isHardware(it.value()));
        var server = adapter.observation(Field.ADAPTER_DHCP_SERVER)
                .filter(it -> adapter.isOfTheVm() && !it.value().equals(Platform.ADDRESS));
        return Stream.concat(hardware.stream(), server.stream());
    }

    private static boolean isHardware(String description) {
        return description.matches(
                "(?i).*(?:Realtek|Intel\\(R\\)|Broadcom|Killer|Marvell|Qualcomm|MediaTek|Wi-?Fi|Wireless|PCIe|Gigabit|USB).*");
    }
}
