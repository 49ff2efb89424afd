package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Excerpt;
import tsunagu.rules.evidence.Excerpt.Completeness;

class SystemctlParserTest {

    @Test
    void readsStateStartAndExitCode() {
        assertEquals(
                List.of("service-start sshd enabled", "service-state sshd failed", "service-exit-code sshd 255"),
                said("""

                ● sshd.service - OpenSSH server daemon
                   Loaded: loaded (/usr/lib/systemd/system/sshd.service; enabled; vendor preset: enabled)
                   Active: failed (Result: exit-code) since Mon 2025-05-12 09:01:02 UTC; 1s ago
                 Main PID: 812 (code=exited, status=255)
                """));
    }

    @Test
    void theFileOfTheUnitNamesItWhereItsHeaderWasLost() {
        assertEquals(
                List.of(
                        "service-start sshd enabled",
                        "service-state sshd running",
                        "service-start NetworkManager disabled",
                        "service-state NetworkManager stopped"),
                said("""

                ● sshd.service - OpenSSH server daemon
                   Loaded: loaded (/usr/lib/systemd/system/sshd.service; enabled)
                   Active: active (running)
                   Loaded: loaded (/usr/lib/systemd/system/NetworkManager.service; disabled)
                   Active: inactive (dead)
                """));
    }

    @Test
    void withoutItsStateItIsCut() {
        var excerpts = Pasted.excerpts(new SystemctlParser(), """

                ● sshd.service - OpenSSH server daemon
                   Loaded: loaded (/usr/lib/systemd/system/sshd.service; enabled)
                """);

        assertEquals(
                List.of(Completeness.CUT),
                excerpts.stream().map(Excerpt::completeness).toList());
    }

    @Test
    void passesOverNamesOfServices() {
        assertEquals(List.of(), said("""

                sshd.service - is it running?
                Loaded: a lot of things
                Active: yes
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new SystemctlParser(), pasted);
    }
}
