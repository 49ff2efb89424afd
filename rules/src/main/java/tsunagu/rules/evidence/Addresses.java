package tsunagu.rules.evidence;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.MACAddressString;
import java.util.Locale;
import java.util.Optional;

/** Addresses as people and consoles write them, in one spelling. */
public final class Addresses {

    private static final IPAddressStringParameters STRICT = new IPAddressStringParameters.Builder()
            .allowEmpty(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allowWildcardedSeparator(false)
            .setRangeOptions(inet.ipaddr.AddressStringParameters.RangeParameters.NO_RANGE)
            .getIPv4AddressParametersBuilder()
            .allow_inet_aton(false)
            .getParentBuilder()
            .toParams();

    private Addresses() {}

    /** An IPv4 or IPv6 address without prefix and zone; empty for anything else. */
    public static Optional<String> address(String written) {
        return parse(bare(written)).filter(it -> !it.isPrefixed()).map(IPAddress::toCanonicalString);
    }

    /** An address with a prefix length, such as {@code 10.1.2.4/24}. */
    public static Optional<IPAddress> withPrefix(String written) {
        return parse(written.strip()).filter(IPAddress::isPrefixed);
    }

    /** A network such as {@code 10.1.2.0/24}, as its first address and length. */
    public static Optional<String> network(String written) {
        return withPrefix(written).map(it -> it.toPrefixBlock().toCanonicalString());
    }

    /** The length of a mask such as {@code 255.255.255.0}; empty when it is none. */
    public static Optional<String> prefixOfMask(String mask) {
        return parse(bare(mask)).map(it -> it.getBlockMaskPrefixLength(true)).map(length -> length.toString());
    }

    /** Twelve upper-case hexadecimal digits; empty for anything else. */
    public static Optional<String> mac(String written) {
        var digits = written.strip().replaceAll("[-:. ]", "");
        if (digits.length() != 12 || !digits.chars().allMatch(it -> Character.digit(it, 16) >= 0)) {
            return Optional.empty();
        }
        var mac = new MACAddressString(digits.toLowerCase(Locale.ROOT)).getAddress();
        return Optional.ofNullable(mac)
                .map(it -> it.toCanonicalString().replaceAll("[-:]", "").toUpperCase(Locale.ROOT));
    }

    public static boolean isIPv4(String address) {
        return parse(address).filter(IPAddress::isIPv4).isPresent();
    }

    private static String bare(String written) {
        var text = written.strip();
        var zone = text.indexOf('%');
        return zone < 0 ? text : text.substring(0, zone);
    }

    private static Optional<IPAddress> parse(String written) {
        if (written.isEmpty() || written.length() > 60) {
            return Optional.empty();
        }
        var parsed = new IPAddressString(written, STRICT).getAddress();
        return Optional.ofNullable(parsed);
    }
}
