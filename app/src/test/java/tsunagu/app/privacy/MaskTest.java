package tsunagu.app.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** What identifies people and their systems gets another name; what the talk is about stays. */
class MaskTest {

    private static final String GUID = "11111111-2222-3333-4444-555555555555";

    private final Mask mask = new Mask();

    @Test
    void hidesSubscriptionsTenantsAndOtherIds() {
        assertEquals(
                "/subscriptions/<subscription-1>/resourceGroups/rg",
                mask.hide("/subscriptions/" + GUID + "/resourceGroups/rg"));
        assertEquals(
                "\"tenantId\": \"<tenant-1>\"", mask.hide("\"tenantId\": \"99999999-2222-3333-4444-555555555555\""));
        assertEquals("vmId <id-1>", mask.hide("vmId 88888888-2222-3333-4444-555555555555"));
    }

    @Test
    void hidesPublicAddressesOnly() {
        assertEquals(
                "<public-address-1> 10.1.2.4 192.168.0.1 172.16.9.9 168.63.129.16 8.8.8.8 255.255.255.0 169.254.3.4 127.0.0.1",
                mask.hide(
                        "203.0.113.7 10.1.2.4 192.168.0.1 172.16.9.9 168.63.129.16 8.8.8.8 255.255.255.0 169.254.3.4 127.0.0.1"));
        assertEquals("<public-address-2> fe80::1 fd00::5", mask.hide("2001:db8::7 fe80::1 fd00::5"));
        assertEquals("at 12:34:56, version 10.0.14393.594", mask.hide("at 12:34:56, version 10.0.14393.594"));
    }

    @Test
    void hidesMailAddressesAndKeys() {
        assertEquals("owner: <mail-1>", mask.hide("owner: taro.yamada@example.co.jp"));
        assertEquals("AccountKey=<key-1>;", mask.hide("AccountKey=abcdefgh123456==;"));
        assertEquals("{\\\"password\\\": \\\"<key-2>\\\"}", mask.hide("{\\\"password\\\": \\\"hunter22\\\"}"));
        assertEquals("<key-3>", mask.hide("-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----"));
        assertEquals("<key-4>", mask.hide("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.abc-_"));
    }

    @Test
    void givesEqualThingsEqualNamesAndTakesThemBack() {
        var text = "from 203.0.113.7 to 198.51.100.4 and back to 203.0.113.7, subscription /subscriptions/" + GUID;
        var hidden = mask.hide(text);
        assertEquals(
                "from <public-address-1> to <public-address-2> and back to <public-address-1>, subscription /subscriptions/<subscription-1>",
                hidden);
        assertEquals(text, mask.reveal(hidden));
    }

    @Test
    void hidesKeysOfLanguageModels() {
        assertEquals("key <key-1>, task-1", mask.hide("key sk-proj-Ab12_Cd34-Ef56Gh78, task-1"));
    }

    @Test
    void endsOnAnyText() {
        assertTrue(mask.hide("1.1.".repeat(50_000)).length() > 1000);
        assertTrue(mask.hide("a@".repeat(50_000)).length() > 1000);
        assertTrue(mask.hide("-----BEGIN PRIVATE KEY-----".repeat(2_000)).length() > 1000);
    }

    @Test
    void readsWhereToMask() {
        assertEquals(Set.of(Privacy.Place.LOGS), Privacy.of("logs").masked());
        assertEquals(Privacy.EVERYWHERE, Privacy.of("logs, handoff"));
        assertEquals(Set.of(), Privacy.of("none").masked());
        assertEquals("203.0.113.7", Privacy.of("none").leaving(Privacy.Place.LOGS, "203.0.113.7"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Privacy.of("mail"))
                .getMessage()
                .contains("--mask"));
    }

    @Test
    void strictlyTakenHidesPrivateAddressesAndNamesOfMachinesToo() {
        var mask = Mask.strict();
        var said = "vm-prod-01 (10.0.0.4, 00-0D-3A-11-22-33) を \\\\fs01\\share と sql.contoso.local から RDP で";
        var hidden = mask.hide(said);
        assertEquals("<name-1> (<address-1>, <mac-1>) を <share-1> と <host-1> から RDP で", hidden);
        assertEquals(said, mask.reveal(hidden));
    }
}
