package tsunagu.rules.evidence.windows;

import java.util.Optional;
import java.util.regex.Pattern;
import tsunagu.rules.evidence.Line;

/**
 * The line with which an adapter begins, such as {@code Ethernet adapter Ethernet 2:}.
 *
 * @param kind as {@link tsunagu.rules.evidence.Field#ADAPTER_KIND} spells it
 */
record IpconfigHeader(String kind, String alias) {

    private static final Pattern SHAPE = Pattern.compile(
            "((?:[A-Z][\\w/.-]*|イーサネット|トンネル|ワイヤレス|無線|不明な)(?: LAN| Broadband)?) ?(?:adapter|アダプター?) (.{1,80}?) ?:");

    static Optional<IpconfigHeader> of(Line line) {
        if (!line.text().endsWith(":") || !line.contains("adapter ") && !line.contains("アダプタ")) {
            return Optional.empty();
        }
        var header = SHAPE.matcher(line.text());
        return header.matches()
                ? Optional.of(new IpconfigHeader(kind(header.group(1)), header.group(2)))
                : Optional.empty();
    }

    private static String kind(String medium) {
        return switch (medium.split(" ")[0]) {
            case "Ethernet", "イーサネット" -> "ethernet";
            case "Tunnel", "トンネル" -> "tunnel";
            case "Wireless", "ワイヤレス", "無線" -> "wireless";
            default -> "other";
        };
    }
}
