package tsunagu.rules.evidence.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RegistryParserTest {

    @Test
    void readsHexadecimalNumbers() {
        var pasted = Pasted.readBy(new RegistryParser(), """
                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\RDP-Tcp
                    PortNumber    REG_DWORD    0xd3d
                    UserAuthentication    REG_DWORD    0x1
                """);
        assertEquals(List.of("registry whole 1-3"), pasted.kinds());
        assertEquals(
                List.of("registry-value PortNumber = 3389", "registry-value UserAuthentication = 1"), pasted.says());
    }

    @Test
    void readsDecimalNumbers() {
        var pasted = Pasted.readBy(new RegistryParser(), """
                fDenyTSConnections : 1
                PSChildName        : Terminal Server
                """);
        assertEquals(List.of("registry-value fDenyTSConnections = 1"), pasted.says());
    }

    @Test
    void passesValuesOfOtherKeysOver() {
        var pasted = Pasted.readBy(new RegistryParser(), """
                HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Web
                    PortNumber    REG_DWORD    0x1f90
                HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\Terminal Server\\WinStations\\Console
                    fEnableWinStation    REG_DWORD    0x1
                """);
        assertEquals(List.of("registry cut 1-4"), pasted.kinds());
        assertEquals(List.of(), pasted.says());
    }

    @Test
    void ignoresSentences() {
        var pasted = Pasted.readBy(new RegistryParser(), """
                PortNumber: 3390 に変えました
                fDenyTSConnections を 0 にしました
                """);
        assertEquals(List.of(), pasted.kinds());
    }
}
