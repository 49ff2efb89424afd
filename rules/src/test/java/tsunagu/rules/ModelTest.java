package tsunagu.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The rules were compiled into classes and came along in the package. */
class ModelTest {

    private static final String LIST = "/META-INF/kie/tsunagu/tsunagu-rules/drools-model";

    @Test
    void thePackagedModelListsAClassForEveryFolderOfRules() throws Exception {
        try (var file = ModelTest.class.getResourceAsStream(LIST)) {
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            assertTrue(text.lines().filter(line -> line.contains(".Rules")).count() >= 6, text);
        }
    }

    @Test
    void theRuleBookHoldsRules() {
        assertTrue(Shelf.DIAGNOSTICIAN.ruleNames().size() > 100);
    }

    @Test
    void oneBuildHasOneVersion() {
        assertFalse(Shelf.DIAGNOSTICIAN.version().isBlank());
        assertEquals(Shelf.DIAGNOSTICIAN.version(), Diagnostician.open().version());
    }

    @Test
    void noFactsMeanNoFindings() {
        var findings = Shelf.diagnose(List.of());
        assertEquals(List.of(), findings.diagnoses());
        assertEquals(Plan.EMPTY, findings.plan());
        assertTrue(findings.question().isEmpty());
    }
}
