package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class AzureErrorTextParserTest {

    @Test
    void readsTheCodeInBrackets() {
        assertEquals(List.of("azure-error  = PrivateIPAddressNotInSubnet"), Said.by(new AzureErrorTextParser(), """
                ERROR: (PrivateIPAddressNotInSubnet) Private static IP address 10.0.9.9 …
                Code: PrivateIPAddressNotInSubnet
                Message: …"""));
    }

    @Test
    void ignoresBracketsInProse() {
        assertEquals(List.of(), Said.by(new AzureErrorTextParser(), """
                (Note) this is not an error
                (参考) 別の VM では問題ありません"""));
    }
}
