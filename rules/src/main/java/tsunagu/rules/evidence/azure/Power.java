package tsunagu.rules.evidence.azure;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The words in which Azure says whether a machine runs, and whether its agent answers. */
final class Power {

    private static final List<String> STATES =
            List.of("running", "starting", "stopping", "stopped", "deallocating", "deallocated", "unknown");

    private static final Map<String, String> PORTAL = Map.ofEntries(
            Map.entry("stopped(deallocated)", "deallocated"),
            Map.entry("停止済み(割り当て解除)", "deallocated"),
            Map.entry("停止済み(割り当て解除済み)", "deallocated"),
            Map.entry("停止(割り当て解除)", "deallocated"),
            Map.entry("停止(割り当て解除済み)", "deallocated"),
            Map.entry("割り当て解除済み", "deallocated"),
            Map.entry("割り当て解除中", "deallocating"),
            Map.entry("停止済み", "stopped"),
            Map.entry("停止中", "stopping"),
            Map.entry("起動中", "starting"),
            Map.entry("開始中", "starting"),
            Map.entry("実行中", "running"));

    private Power() {}

    /** {@code PowerState/running} or {@code VM running}. */
    static Optional<String> of(String value) {
        return ofCode(value).or(() -> ofDisplay(value));
    }

    static Optional<String> ofCode(String value) {
        return behind("powerstate/", value).filter(STATES::contains);
    }

    static Optional<String> ofDisplay(String value) {
        return behind("vm ", value).filter(STATES::contains);
    }

    /** As the portal shows it. */
    static Optional<String> ofPortal(String value) {
        var word = value.toLowerCase(Locale.ROOT).replace(" ", "");
        return Optional.ofNullable(PORTAL.get(word)).or(() -> Optional.of(word).filter(STATES::contains));
    }

    static Optional<String> agent(String display) {
        return switch (display.toLowerCase(Locale.ROOT)) {
            case "ready" -> Optional.of("ready");
            case "not ready" -> Optional.of("not-ready");
            default -> Optional.empty();
        };
    }

    /** {@code ProvisioningState/failed/AllocationFailed} says first how it went. */
    static Optional<String> provisioning(String code) {
        return behind("provisioningstate/", code).map(it -> it.split("/")[0]).filter(it -> !it.isBlank());
    }

    private static Optional<String> behind(String mark, String value) {
        var word = value.strip().toLowerCase(Locale.ROOT);
        return word.startsWith(mark) ? Optional.of(word.substring(mark.length()).strip()) : Optional.empty();
    }
}
