package tsunagu.rules.evidence;

import java.util.Locale;

/**
 * What pasted output can say of a thing. The comment of each group says what {@link Observation#of} names.
 *
 * <p>Values are plain text in one spelling: {@code true} and {@code false}; addresses as dotted quads or compressed
 * IPv6; prefix lengths as numbers; MAC addresses as twelve upper-case hexadecimal digits; words in lower case.
 */
public enum Field {

    // An adapter of the guest; of: its alias or interface name.
    ADAPTER_DESCRIPTION,
    ADAPTER_MAC,
    /** {@code true} or {@code false}: takes its address by DHCP. */
    ADAPTER_DHCP,
    /** Each IPv4 or IPv6 address; {@code none} where the output says that there is none. */
    ADAPTER_ADDRESS,
    /** Each default gateway; {@code none} where the output shows an empty place for it. */
    ADAPTER_GATEWAY,
    /** Each DNS server, in order; {@code none} where the output says that there is none. */
    ADAPTER_DNS,
    /** {@code dhcp} or {@code static}. */
    ADAPTER_DNS_ORIGIN,
    ADAPTER_DHCP_SERVER,
    /** {@code up}, {@code down}, {@code disabled} (by somebody) or {@code disconnected} (no medium). */
    ADAPTER_STATE,
    ADAPTER_INDEX,
    ADAPTER_METRIC,
    /** The connection-specific DNS suffix. */
    ADAPTER_SUFFIX,
    /** {@code ethernet}, {@code tunnel}, {@code wireless}, {@code loopback}, {@code vf} (accelerated networking) … */
    ADAPTER_KIND,
    /** The interface that this one is a slave of. */
    ADAPTER_MASTER,

    // One address of an adapter; of: alias, a slash, the address.
    ADDRESS_PREFIX,
    /** {@code dhcp}, {@code manual} or {@code wellknown}. */
    ADDRESS_ORIGIN,
    /** {@code preferred}, {@code duplicate}, {@code tentative}, {@code deprecated} or {@code invalid}. */
    ADDRESS_STATE,
    ADDRESS_SKIP_AS_SOURCE,

    // The guest as a whole; of: empty.
    GUEST_HOST_NAME,
    GUEST_FORWARDING,
    /** {@code none}: the output lists no Ethernet adapter at all. */
    GUEST_ADAPTERS,
    /** A server of {@code /etc/resolv.conf}; of: empty. */
    GUEST_RESOLVER,
    GUEST_SEARCH_SUFFIX,

    // A route of the guest; of: destination, " via ", gateway or on-link.
    ROUTE_DESTINATION,
    ROUTE_GATEWAY,
    ROUTE_INTERFACE,
    ROUTE_METRIC,
    /** {@code true}: stands under the persistent routes. */
    ROUTE_PERSISTENT,
    /** {@code dhcp}, {@code static}, {@code kernel} … */
    ROUTE_ORIGIN,

    // A service of the guest; of: its name, such as DHCP, TermService or sshd.
    /** {@code running}, {@code stopped}, {@code failed}, {@code start-pending}, {@code stop-pending} … */
    SERVICE_STATE,
    /** {@code auto}, {@code demand}, {@code disabled}, {@code enabled}. */
    SERVICE_START,
    SERVICE_EXIT_CODE,

    // The guest's firewall; of: the profile (Windows), or the tool (iptables, firewalld, ufw).
    /** {@code on} or {@code off}. */
    FIREWALL_STATE,
    /** Inbound: {@code block}, {@code block-always}, {@code allow}, {@code reject}. */
    FIREWALL_INBOUND,
    /** A port or service the tool lets in, such as {@code 22/tcp} or {@code ssh}. */
    FIREWALL_ALLOWS,
    /** A port or service the tool drops or rejects. */
    FIREWALL_DENIES,
    /** Whether a rule is enabled; of: the rule's name. */
    FIREWALL_RULE_ENABLED,
    /** {@code allow} or {@code block}; of: the rule's name. */
    FIREWALL_RULE_ACTION,
    /** The local port of a rule; of: the rule's name. */
    FIREWALL_RULE_PORT,

    // What listens; of: tcp/port.
    /** The process or service that listens, or its number; {@code unknown} where it is not shown. */
    LISTENING,

    // A value of the Windows registry; of: its name.
    REGISTRY_VALUE,

    // A proxy; of: winhttp or the name of the environment variable.
    /** {@code direct}, or the server. */
    PROXY,

    // A network file of Linux; of: the interface it configures.
    FILE_DHCP,
    FILE_ADDRESS,
    FILE_GATEWAY,
    FILE_DNS,
    /** The MAC address that the file is bound to. */
    FILE_MAC,
    /** {@code true}: the header says that cloud-init writes it; of: empty. */
    FILE_BY_CLOUD_INIT,
    /** {@code disabled}: cloud-init is told to leave the network alone; of: empty. */
    CLOUD_INIT_NETWORK,
    /** {@code true} or {@code false}: SUSE's cloud-netconfig adds secondary addresses. */
    FILE_CLOUD_NETCONFIG,

    // A sign in a log or on a boot screen; of: the sign, such as mac-mismatch. The value is the interface, or seen.
    LOG_SIGN,

    // A test made by the person; of: host:port, or the name looked up.
    /** {@code succeeded} or {@code failed}. */
    TEST_CONNECTION,
    /** {@code answered}, {@code timed-out} or {@code refused}; of: the server that was asked. */
    TEST_LOOKUP,

    // A NIC on Azure; of: its name (in instance metadata its MAC address).
    NIC_MAC,
    NIC_PRIMARY,
    NIC_DNS,
    NIC_APPLIED_DNS,
    NIC_SUFFIX,
    NIC_FORWARDING,
    NIC_ACCELERATED,
    NIC_NSG,
    NIC_VM,
    NIC_RESOURCE_GROUP,
    NIC_PROVISIONING,
    /** How many IP configurations the NIC has; only where all were shown. */
    NIC_CONFIGURATIONS,

    // An IP configuration on Azure; of: NIC, a slash, its name.
    CONFIGURATION_ADDRESS,
    CONFIGURATION_PRIMARY,
    /** {@code dynamic} or {@code static}. */
    CONFIGURATION_ALLOCATION,
    /** The name of the public IP address resource. */
    CONFIGURATION_PUBLIC_IP,
    /** The public address itself, where shown. */
    CONFIGURATION_PUBLIC_ADDRESS,
    CONFIGURATION_SUBNET,
    CONFIGURATION_VNET,
    /** The subnet's prefix, such as {@code 10.1.2.0/24}, where shown (instance metadata). */
    CONFIGURATION_PREFIX,

    // A subnet; of: its name, empty where not shown.
    SUBNET_PREFIX,
    SUBNET_NSG,
    SUBNET_ROUTE_TABLE,
    SUBNET_NAT_GATEWAY,
    SUBNET_DEFAULT_OUTBOUND,

    // A virtual network; of: its name.
    VNET_PREFIX,
    /** Each custom DNS server; {@code none} when Azure provides DNS. */
    VNET_DNS,
    /** {@code connected}, {@code disconnected}, {@code initiated}; of: the peering. */
    PEERING_STATE,

    // A security rule; of: NSG, a slash, the rule.
    /** {@code allow} or {@code deny}. */
    RULE_ACCESS,
    /** {@code inbound} or {@code outbound}. */
    RULE_DIRECTION,
    RULE_PRIORITY,
    /** {@code tcp}, {@code udp}, {@code icmp} or {@code all}. */
    RULE_PROTOCOL,
    /** Each source: a prefix, a tag, or {@code *}. */
    RULE_SOURCE,
    /** Each destination port or range, such as {@code 3389} or {@code 0-65535}. */
    RULE_PORT,
    /** {@code subnet} or {@code nic}: where the NSG is attached. */
    RULE_LEVEL,

    // The verdict of an IP flow test; of: empty.
    /** {@code allow} or {@code deny}. */
    FLOW_ACCESS,
    FLOW_RULE,

    // An effective route on Azure; of: its prefix.
    /** {@code internet}, {@code vnetlocal}, {@code virtualappliance}, {@code virtualnetworkgateway}, {@code none} … */
    AZURE_ROUTE_HOP,
    AZURE_ROUTE_HOP_ADDRESS,
    /** {@code default}, {@code user} or {@code virtualnetworkgateway}. */
    AZURE_ROUTE_ORIGIN,
    /** {@code active} or {@code invalid}. */
    AZURE_ROUTE_STATE,
    /** The verdict of a next-hop query; of: empty. */
    NEXT_HOP,

    // A virtual machine; of: its name, empty where not shown.
    /** {@code running}, {@code stopped}, {@code deallocated} … */
    VM_POWER,
    /** {@code ready} or {@code not-ready}. */
    VM_AGENT,
    /** {@code succeeded}, {@code updating} or {@code failed}. */
    VM_PROVISIONING,
    /** {@code windows} or {@code linux}. */
    VM_OS,
    VM_RESOURCE_GROUP,
    VM_PRIVATE_ADDRESS,
    VM_PUBLIC_ADDRESS,
    /** {@code available}, {@code unavailable}, {@code degraded} or {@code unknown}. */
    VM_HEALTH,

    // A public IP address resource; of: its name.
    PUBLIC_IP_ADDRESS,
    /** {@code dynamic} or {@code static}. */
    PUBLIC_IP_ALLOCATION,

    // Answers and errors of Azure; of: empty.
    /** {@code true} or {@code false}: the address that was checked is free. */
    CHECKED_ADDRESS_FREE,
    AZURE_ERROR,

    // What the person's own computer showed; of: empty.
    /** One of the values of the fact {@code client.error}. */
    CLIENT_ERROR;

    /** Whether it is said of the guest rather than of Azure or of the person's own computer. */
    public boolean isOfTheGuest() {
        return ordinal() < TEST_CONNECTION.ordinal();
    }

    /** As files and stores write it, such as {@code adapter-mac}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
