package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class PortalParserTest {

    @Test
    void believesAStateThatOnlyAMachineHas() {
        assertEquals(List.of("vm-power  = deallocated"), Said.by(new PortalParser(), "状態 : 停止済み (割り当て解除)"));
    }

    @Test
    void doesNotBelieveAStateThatAServiceMayHave() {
        assertEquals(List.of(), Said.by(new PortalParser(), "状態 : 実行中"));
    }

    @Test
    void doesNotBelieveTheSameStateForBeingRepeated() {
        assertEquals(List.of(), Said.by(new PortalParser(), """
                状態 : 実行中
                状態 : 実行中
                状態 : 実行中"""));
    }

    @Test
    void readsTheOverview() {
        assertEquals(List.of("vm-power  = stopped", "vm-os  = linux"), Said.by(new PortalParser(), """
                Status : Stopped
                Location : Japan East
                Operating system : Linux (debian 12)"""));
    }
}
