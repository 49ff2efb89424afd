package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class VmStatusParserTest {

    @Test
    void tellsTheAgentFromItsExtensions() {
        assertEquals(List.of("vm-agent vm = not-ready", "vm-power vm = running"), Said.by(new VmStatusParser(), """
                Name        : vm
                VMAgent     :
                  ExtensionHandlers[0] :
                    Status  :
                      DisplayStatus : Ready
                  Statuses[0] :
                    DisplayStatus : Not Ready
                Statuses[0] :
                  Code      : PowerState/running"""));
    }

    @Test
    void startsAnotherMachineWhereAHeadIsMissing() {
        assertEquals(List.of("vm-power vm = running", "vm-power #1 = stopped"), Said.by(new VmStatusParser(), """
                Name        : vm
                Statuses[0] :
                  Code      : PowerState/running
                Statuses[0] :
                  Code      : PowerState/stopped"""));
    }

    @Test
    void ignoresAService() {
        assertEquals(List.of(), Said.by(new VmStatusParser(), """
                Name        : WinRM
                DisplayName : Windows Remote Management
                Status      : Running"""));
    }
}
