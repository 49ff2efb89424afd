package tsunagu.rules.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Field;
import tsunagu.rules.evidence.Observation;

/** The guest's adapters and Azure's NICs, joined as far as the output allows. */
final class Scene {

    private final Observations seen;
    private final List<Adapter> adapters;
    private final List<AzureNic> nics;
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
        this.pairs = isElsewhere() ? List.of() : joined();
    }

    Observations seen() {
        return seen;
    }

    /** Adapters that may be Azure's; none when the output comes from another machine. */
    List<Adapter> adapters() {
        return isElsewhere() ? List.of() : own();
    }

    private List<Adapter> own() {
        return adapters.stream().filter(Adapter::isOfTheVm).toList();
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
        var byMac = own().stream()
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
        var adapter =
                only(own()).filter(it -> it.mac().isEmpty() || nics.stream().noneMatch(AzureNic::showsMac));
        return adapter.isPresent() && nics.size() == 1
                ? List.of(new Pair(adapter.get(), nics.getFirst(), false))
                : List.of();
    }

    /** Whether the output comes from another machine, such as the person's own computer. */
    boolean isElsewhere() {
        return sign().isPresent();
    }

    /** The line that shows it: hardware that no Azure VM has, and nothing that is Azure's. */
    Optional<Observation> sign() {
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
