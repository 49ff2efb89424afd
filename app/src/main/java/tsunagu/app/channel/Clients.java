package tsunagu.app.channel;

import inet.ipaddr.AddressStringException;
import inet.ipaddr.HostName;
import inet.ipaddr.HostNameParameters;
import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;
import inet.ipaddr.IPAddressStringParameters;
import inet.ipaddr.IncompatibleAddressException;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells clients apart by the address they ask from; those behind a proxy only when that proxy is trusted. */
public final class Clients {

    /** Usually all that one household or office gets. */
    private static final int IPV6_NETWORK = 64;

    /** A client that the proxy did not name by its address. */
    private static final String UNNAMED = "unnamed";

    private static final IPAddressStringParameters SUBNET = new IPAddressStringParameters.Builder()
            .allowAll(false)
            .allowEmpty(false)
            .allowSingleSegment(false)
            .allow_inet_aton(false)
            .toParams();

    private static final HostNameParameters ADDRESS = new HostNameParameters.Builder()
            .getAddressOptionsBuilder()
            .allowPrefix(false)
            .allowAll(false)
            .allowSingleSegment(false)
            .allow_inet_aton(false)
            .getParentBuilder()
            .toParams();

    private final List<IPAddress> proxies;

    private Clients(List<IPAddress> proxies) {
        this.proxies = proxies;
    }

    /**
     * Clients that come straight to us or through these proxies.
     *
     * @param proxies addresses and subnets with commas
     * @throws IllegalArgumentException naming what is neither
     */
    static Clients behind(String proxies) {
        return new Clients(Stream.of(proxies.split(","))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(Clients::subnet)
                .toList());
    }

    /** Whoever asks; empty for somebody on this very machine, who is the operator, or a proxy that is not trusted. */
    Optional<String> of(HttpServletRequest request) {
        var peer = address(request.getRemoteAddr());
        var forwarded = peer.filter(this::isTrusted).flatMap(proxy -> forwarded(request));
        return forwarded.or(() -> peer.filter(address -> !address.isLoopback()).map(Clients::name));
    }

    /** Every proxy adds at the end whom it speaks for; what stands before the last that is not trusted, anybody may have written. */
    private Optional<String> forwarded(HttpServletRequest request) {
        var hops = Collections.list(request.getHeaders("X-Forwarded-For")).stream()
                .flatMap(header -> Stream.of(header.split(",")))
                .map(String::strip)
                .filter(hop -> !hop.isEmpty())
                .collect(Collectors.toList());
        Collections.reverse(hops);
        return hops.stream()
                .map(Clients::address)
                .filter(hop -> hop.filter(this::isTrusted).isEmpty())
                .findFirst()
                .map(client -> client.map(Clients::name).orElse(UNNAMED));
    }

    private boolean isTrusted(IPAddress address) {
        return proxies.stream().anyMatch(proxy -> proxy.contains(address));
    }

    private static String name(IPAddress address) {
        return (address.isIPv6() ? address.toPrefixBlock(IPV6_NETWORK) : address).toString();
    }

    /** With or without brackets and port; IPv4 that is written as IPv6 is IPv4. */
    private static Optional<IPAddress> address(String text) {
        return Optional.ofNullable(text)
                .map(written -> new HostName(written, ADDRESS).asAddress())
                .map(address -> address.isIPv4Convertible() ? address.toIPv4() : address);
    }

    private static IPAddress subnet(String text) {
        try {
            return new IPAddressString(text, SUBNET).toAddress().toPrefixBlock();
        } catch (AddressStringException | IncompatibleAddressException e) {
            throw new IllegalArgumentException(
                    "Cannot trust the proxy " + text
                            + " (--trusted-proxies, TSUNAGU_TRUSTED_PROXIES): write an address such as 10.0.0.4 or a"
                            + " subnet such as 10.0.0.0/24; several with commas.",
                    e);
        }
    }
}
