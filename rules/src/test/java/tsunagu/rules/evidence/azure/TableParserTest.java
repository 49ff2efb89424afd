package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class TableParserTest {

    @Test
    void readsACellByWhereItStands() {
        assertEquals(
                List.of(
                        "azure-route-state 10.0.0.0/16 = active",
                        "azure-route-hop 10.0.0.0/16 = vnetlocal",
                        "azure-route-origin 10.0.0.0/16 = default"),
                Said.by(new TableParser(List.of(new EffectiveRoutesParser())), """
                Source    State    Address Prefix    Next Hop Type    Next Hop IP
                --------  -------  ----------------  ---------------  -------------
                Default   Active   10.0.0.0/16       VnetLocal"""));
    }

    @Test
    void doesNotReadRowsWhoseBlanksWereLost() {
        assertEquals(List.of(), Said.by(new TableParser(List.of(new EffectiveRoutesParser())), """
                Source    State    Address Prefix    Next Hop Type    Next Hop IP
                --------  -------  ----------------  ---------------  -------------
                Default Active 10.0.0.0/16 VnetLocal"""));
    }

    @Test
    void doesNotReadRowsWithoutAHeader() {
        assertEquals(List.of(), Said.by(new TableParser(List.of(new EffectiveRoutesParser())), """
                --------  -------  ----------------  ---------------  -------------
                Default   Active   10.0.0.0/16       VnetLocal"""));
    }
}
