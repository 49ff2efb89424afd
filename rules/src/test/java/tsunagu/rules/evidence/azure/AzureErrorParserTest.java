package tsunagu.rules.evidence.azure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import tsunagu.rules.evidence.Said;

class AzureErrorParserTest {

    @Test
    void readsTheErrorsWithinAnError() {
        assertEquals(
                List.of(
                        "azure-error  = DeploymentFailed",
                        "azure-error  = Conflict",
                        "azure-error  = PrivateIPAddressInUse"),
                Said.by(
                        new AzureErrorParser(),
                        "{\"error\": {\"code\": \"DeploymentFailed\", \"message\": \"x\", \"details\": [{\"code\": \"Conflict\", \"message\": \"{\\\"code\\\": \\\"PrivateIPAddressInUse\\\"}\"}]}}"));
    }

    @Test
    void ignoresAStatus() {
        assertEquals(
                List.of(),
                Said.by(new AzureErrorParser(), "{\"code\": \"ProvisioningState/succeeded\", \"message\": \"x\"}"));
    }
}
