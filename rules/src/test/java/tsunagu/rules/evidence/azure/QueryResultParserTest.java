package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class QueryResultParserTest {

    @Test
    void readsABareValueBelowTheCommandThatAskedForIt() {
        assertEquals(List.of("subnet-prefix s = 10.0.1.0/24"), Said.by(new QueryResultParser(), """
                $ az network vnet subnet show -g rg --vnet-name v -n s --query addressPrefix -o tsv
                10.0.1.0/24"""));
    }

    @Test
    void doesNotReadABareValueAlone() {
        assertEquals(List.of(), Said.by(new QueryResultParser(), "10.0.1.0/24"));
    }

    @Test
    void doesNotReadTheResultOfAnotherCommand() {
        assertEquals(List.of(), Said.by(new QueryResultParser(), """
                $ az network vnet show -g rg -n v --query "addressSpace.addressPrefixes[0]" -o tsv
                10.0.0.0/16"""));
    }

    @Test
    void readsAPowerStateWhereverItStands() {
        assertEquals(List.of("vm-power  = running"), Said.by(new QueryResultParser(), """
                "PowerState/deallocated"
                PowerState/running"""));
    }
}
