package tsunagu.rules.comparison;

/** Azure's own address: DNS, DHCP and the agent's counterpart in every region. */
final class Platform {

    static final String ADDRESS = "168.63.129.16";

    private Platform() {}
}
