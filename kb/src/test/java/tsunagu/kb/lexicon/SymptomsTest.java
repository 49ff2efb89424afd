package tsunagu.kb.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static tsunagu.kb.lexicon.Delivered.LEXICON;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every example in symptoms/*.yaml is read as its file says, and the silent ones are not. */
class SymptomsTest {

    @TestFactory
    Stream<DynamicTest> readTheirExamples() {
        return LEXICON.symptoms().stream()
                .flatMap(symptom -> symptom.examples().entrySet().stream()
                        .flatMap(mood -> mood.getValue().values().stream()
                                .flatMap(List::stream)
                                .map(example -> test(symptom, mood.getKey(), example))));
    }

    private static DynamicTest test(Symptom symptom, String mood, String example) {
        var file = "symptoms/" + symptom.name() + ".yaml " + mood + ": " + example;
        return dynamicTest(file, () -> {
            if (mood.equals(SymptomSheet.SILENT)) {
                staysSilent(symptom, example, file);
            } else {
                speaks(symptom, Mood.of(mood), example, file);
            }
        });
    }

    private static void staysSilent(Symptom symptom, String example, String file) {
        assertEquals(List.of(), readings(symptom, example), file);
    }

    private static void speaks(Symptom symptom, Mood mood, String example, String file) {
        var facts = Delivered.facts(example);
        symptom.reads().get(mood).forEach((fact, value) -> {
            assertTrue(
                    readings(symptom, example).stream()
                            .anyMatch(one -> one.fact().equals(fact)),
                    () -> file + " does not read " + fact);
            assertEquals(value, facts.get(fact), () -> file + " reads another " + fact + " last");
        });
    }

    private static List<Reading> readings(Symptom symptom, String example) {
        return LEXICON.read(example).stream()
                .filter(reading -> reading.symptom().equals(symptom.name()))
                .toList();
    }
}
