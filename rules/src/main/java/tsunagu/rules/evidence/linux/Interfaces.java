package tsunagu.rules.evidence.linux;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the name of a network interface tells. */
final class Interfaces {

    static final String ETHERNET = "ethernet";
    static final String LOOPBACK = "loopback";
    static final String VF = "vf";

    private static final Pattern NAME = Pattern.compile("[A-Za-z][\\w.-]{0,14}(?::\\w{1,6})?");

    /** The more exact stand first. */
    private static final Map<String, Pattern> KINDS = kinds();

    private Interfaces() {}

    private static Map<String, Pattern> kinds() {
        var kinds = new LinkedHashMap<String, Pattern>();
        kinds.put(LOOPBACK, Pattern.compile("lo"));
        kinds.put(VF, Pattern.compile("enP\\d{1,8}\\w{0,8}"));
        kinds.put("vlan", Pattern.compile("(?:eth|en|bond)\\w{1,12}\\.\\d{1,4}|vlan\\d{1,4}"));
        kinds.put(
                "docker",
                Pattern.compile(
                        "docker\\w{0,12}|br-[0-9a-f]{12}|(?:veth|cni|cali|flannel|podman|cbr|kube)[\\w.-]{0,14}"));
        kinds.put(
                "bridge", Pattern.compile("(?:virbr|lxcbr|lxdbr)[\\w-]{0,8}|br\\d{1,4}|br-[\\w-]{1,12}|vnet\\d{1,4}"));
        kinds.put("bond", Pattern.compile("(?:bond|team)\\d{0,4}"));
        kinds.put("tunnel", Pattern.compile("(?:tun|tap|wg|ppp|gre|sit|ipsec|vti|vxlan|zt|tailscale)[\\w.-]{0,12}"));
        kinds.put("wireless", Pattern.compile("wl\\w{1,13}"));
        kinds.put("infiniband", Pattern.compile("ib\\w{1,13}"));
        kinds.put(ETHERNET, Pattern.compile("eth\\d{1,4}|en[opsx]\\w{1,12}|em\\d{1,3}|p\\dp\\d"));
        return kinds;
    }

    static boolean isName(String word) {
        return NAME.matcher(word).matches();
    }

    /** Such as {@code ethernet}, {@code docker} or {@code tunnel}; empty when the name does not tell. */
    static Optional<String> kind(String name) {
        return KINDS.entrySet().stream()
                .filter(it -> it.getValue().matcher(name).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    static boolean isEthernet(String name) {
        return kind(name).filter(ETHERNET::equals).isPresent();
    }

    /** The interface of an alias such as {@code eth0:1}. */
    static String base(String name) {
        var colon = name.indexOf(':');
        return colon < 0 ? name : name.substring(0, colon);
    }

    static boolean isAlias(String name) {
        return name.indexOf(':') > 0;
    }
}
