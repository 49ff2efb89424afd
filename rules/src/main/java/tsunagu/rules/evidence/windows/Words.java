package tsunagu.rules.evidence.windows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import tsunagu.rules.evidence.Addresses;

/** Words and lists as Windows prints them, in one spelling. */
final class Words {

    private Words() {}

    /** {@code Yes}, {@code True}, {@code Enabled}, はい or 有効 is {@code true}; their opposites are {@code false}. */
    static Optional<String> truth(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "yes", "true", "enabled", "はい", "有効" -> Optional.of("true");
            case "no", "false", "disabled", "いいえ", "無効" -> Optional.of("false");
            default -> Optional.empty();
        };
    }

    /** A number as it is; empty for anything else. */
    static Optional<String> number(String written) {
        var digits = written.strip();
        return !digits.isEmpty() && digits.length() <= 10 && digits.chars().allMatch(it -> it >= '0' && it <= '9')
                ? Optional.of(digits)
                : Optional.empty();
    }

    /** The parts of a list such as <code>{10.1.2.4, fe80::1}</code>. */
    static List<String> parts(String written) {
        return Stream.of(written.split("[{},\\s]+"))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    static List<String> addresses(String written) {
        return parts(written).stream()
                .flatMap(part -> Addresses.address(part).stream())
                .toList();
    }

    /** A MAC address of six pairs of digits, however they are parted. */
    static Optional<String> mac(String written) {
        return written.chars().allMatch(it -> it < 127 && (Character.digit(it, 16) >= 0 || "-: .".indexOf(it) >= 0))
                ? Addresses.mac(written)
                : Optional.empty();
    }

    /** A DNS server; empty for the addresses that Windows shows where none is set for IPv6. */
    static Optional<String> server(String written) {
        return Addresses.address(written).filter(it -> !it.startsWith("fec0:0:0:ffff::"));
    }

    static List<String> servers(String written) {
        return parts(written).stream().flatMap(part -> server(part).stream()).toList();
    }

    /** Of those that every adapter gives itself, {@code fe80::…}, nothing can be told. */
    static boolean isLinkLocal(String address) {
        return address.startsWith("fe80:");
    }

    /** Whether a table was too narrow for what stood there. */
    static boolean isShortened(String cell) {
        return cell.endsWith("...");
    }
}
