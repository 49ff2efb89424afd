package tsunagu.rules;

import java.util.Set;

/** The steps a plan may name: those that clients rely on, and {@code verify-guest-address}, which is ours. */
final class KnownSteps {

    static final Set<String> IDS = Set.of(
            "check-power-state",
            "start-vm",
            "restart-vm",
            "view-boot-diagnostics",
            "open-serial-console",
            "show-guest-config",
            "show-azure-nic",
            "record-guest-addresses",
            "snapshot-os-disk",
            "return-guest-to-dhcp",
            "enable-guest-nic",
            "start-dhcp-client",
            "enter-guest-addresses",
            "set-skip-as-source",
            "register-ip-on-azure",
            "remove-ip-from-guest",
            "reset-nic",
            "swap-nic",
            "remove-ghost-nics",
            "fix-linux-mac-binding",
            "set-dns-on-azure",
            "renew-lease",
            "set-private-ip-on-azure",
            "check-ip-free",
            "free-the-address",
            "check-nsg",
            "allow-in-nsg",
            "check-routes",
            "check-public-ip",
            "request-jit",
            "check-bastion",
            "fix-guest-firewall",
            "fix-rdp-service",
            "fix-ssh-service",
            "allow-platform-ip",
            "check-dns-server",
            "add-outbound",
            "enable-ip-forwarding",
            "fix-second-nic-routes",
            "reset-credentials",
            "repair-vm-offline",
            "redeploy-vm",
            "escalate",
            "verify-guest-address");

    private KnownSteps() {}
}
