package tsunagu.rules.evidence.linux;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class BootLogParserTest {

    @Test
    void readsEachSignOnce() {
        assertEquals(List.of("log-sign kernel-panic seen"), said("""

                [    1.000000] Kernel panic - not syncing: VFS: Unable to mount root fs
                [    1.100000] ---[ end Kernel panic - not syncing: VFS ]---
                """));
    }

    @Test
    void aSignWithoutADateStandsAlone() {
        assertEquals(List.of("log-sign interface-missing eth0"), said("""

                Bringing up interface eth0:  Device eth0 does not seem to be present, delaying initialization.
                """));
    }

    @Test
    void passesOverWhatAPersonSaysOfASign() {
        assertEquals(List.of(), said("""

                Device eth0 does not seem to be present と出ます
                I saw Kernel panic - not syncing
                "You are in emergency mode" とは出ていません
                grub> is not shown
                2025/05/12 09:00 Kernel panic - not syncing が出ました
                """));
    }

    @Test
    void aFewGuessesAreNoAttack() {
        assertEquals(List.of(), said("""

                May 12 09:01:02 vm sshd[1]: Failed password for azureuser from 198.51.100.20 port 1 ssh2
                May 12 09:01:03 vm sshd[1]: Failed password for azureuser from 198.51.100.20 port 1 ssh2
                """));
    }

    @Test
    void anOrdinaryTalkWithThePlatformIsNoSign() {
        assertEquals(List.of(), said("""

                2025-05-12T00:01:02.123456Z INFO Daemon Route to 168.63.129.16 exists
                May 12 09:01:02 vm dhclient[1]: DHCPACK of 10.1.2.4 from 168.63.129.16
                """));
    }

    private static List<String> said(String pasted) {
        return Pasted.statements(new BootLogParser(), pasted);
    }

    @Test
    void readsAMebibyteOfOrdinaryLinesInTime() {
        var line = "May 12 09:01:02 vm-app01 systemd[1]: Started Session 12 of user azureuser.\n";

        var excerpts = assertTimeout(
                Duration.ofSeconds(10),
                () -> Pasted.excerpts(new BootLogParser(), line.repeat((1 << 20) / line.length())));

        assertEquals(List.of(), excerpts.getFirst().observations());
    }
}
