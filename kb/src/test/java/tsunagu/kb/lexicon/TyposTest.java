package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static tsunagu.kb.lexicon.Delivered.LEXICON;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A slip of the finger does not change what is read. */
class TyposTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I cahnged the DNS servers in Windows | I changed the DNS servers in Windows",
                "I can't conect to the VM | I can't connect to the VM",
                "after disabeling DHCP I lost acess | after disabling DHCP I lost access",
                "リモートデスクトッブできない | リモートデスクトップできない",
                "アダブターを無効にしてしまった | アダプターを無効にしてしまった",
                "VM につなからない | VM につながらない",
                "VM につながらいない | VM につながらない"
            })
    void isReadAsItWasMeant(String slip, String meant) {
        assertEquals(facts(meant), facts(slip));
        assertFalse(facts(meant).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"please", "could", "route", "charge", "stable", "leave", "health"})
    void leavesOrdinaryWordsAlone(String word) {
        var typos = new Typos();
        typos.expect("lease cloud router change static healthy");
        typos.know("please could route charge stable leave health");

        assertEquals(word, typos.mend(Normal.of(word)).text());
    }

    @Test
    void leavesNamesPathsAndCloseCallsAlone() {
        var typos = new Typos();
        typos.expect("server serves gateway");

        assertEquals("vm-servr", typos.mend(Normal.of("vm-servr")).text());
        assertEquals(
                "servr.example.org", typos.mend(Normal.of("servr.example.org")).text());
        assertEquals("serve", typos.mend(Normal.of("serve")).text(), "as close to one as to the other");
        assertEquals("gateway", typos.mend(Normal.of("gatewya")).text());
    }

    @Test
    void letterStillKnowsWhereItStood() {
        var reading = LEXICON.read("well, I cahnged the DNS server in Windows").getFirst();

        assertTrue(reading.start() >= 6 && reading.end() <= 41, reading::toString);
    }

    private static Set<String> facts(String text) {
        return LEXICON.read(text).stream()
                .map(reading -> reading.fact() + "=" + reading.value())
                .collect(Collectors.toSet());
    }
}
