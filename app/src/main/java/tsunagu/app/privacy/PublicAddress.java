package tsunagu.app.privacy;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import java.util.Set;

/** Tells addresses by which somebody can be found on the Internet from those that everybody has. */
final class PublicAddress {

    /** Azure's own address and the resolvers that anybody uses name nobody. */
    private static final Set<String> EVERYBODYS = Set.of(
            "168.63.129.16",
            "8.8.8.8",
            "8.8.4.4",
            "1.1.1.1",
            "1.0.0.1",
            "9.9.9.9",
            "149.112.112.112",
            "208.67.222.222",
            "208.67.220.220");

    private PublicAddress() {}

    static boolean is(String written) {
        var address = new IPAddressString(written).getAddress();
        return address != null
                && !EVERYBODYS.contains(address.toCanonicalString())
                && (address.isIPv4() ? isPublicIPv4(address) : isPublicIPv6(address));
    }

    private static boolean isPublicIPv4(IPAddress address) {
        var first = address.getSegment(0).getSegmentValue();
        return first > 0
                && first < 224
                && !address.isLocal()
                && !address.isLoopback()
                && !address.toIPv4().isPrivate();
    }

    private static boolean isPublicIPv6(IPAddress address) {
        var first = address.getSegment(0).getSegmentValue();
        return first >= 0x2000 && first < 0x4000;
    }
}
