package tsunagu.rules.comparison;

import java.util.Locale;
import java.util.Optional;
import tsunagu.rules.Source;

/**
 * One thing that the guest and Azure both have an idea of, side by side.
 *
 * @param field what is compared; {@code compare.<field>} in {@code app/languages}
 * @param adapter the guest's adapter
 * @param nic the NIC on Azure that it is
 */
public record Row(String field, String adapter, String nic, Cell guest, Cell azure, Verdict verdict) {

    /** What one side holds, and the line that shows it; a value that follows from another has that one's line. */
    public record Cell(String value, Optional<Source.Evidence> source) {

        static final Cell EMPTY = new Cell("", Optional.empty());
    }

    /** How the two sides relate. */
    public enum Verdict {
        SAME,
        DIFFERS,
        ONLY_GUEST,
        ONLY_AZURE,
        /** Right as it is, though the sides differ. */
        EXPECTED,
        /** The other side was not pasted. */
        OPEN;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
