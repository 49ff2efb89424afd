package tsunagu.app.privacy;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where what identifies people and their systems is masked. */
public record Privacy(Set<Place> masked) {

    public static final Privacy EVERYWHERE = new Privacy(EnumSet.allOf(Place.class));

    /** A place that text leaves us by, other than the reply itself. */
    public enum Place {
        LOGS,
        HANDOFF;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Privacy {
        masked = Set.copyOf(masked);
    }

    /**
     * Reads a setting such as {@code logs,handoff}; {@code none} is none of them.
     *
     * @throws IllegalArgumentException for a place that does not exist
     */
    public static Privacy of(String setting) {
        return new Privacy(Stream.of(setting.split(","))
                .map(String::strip)
                .filter(place -> !place.isEmpty() && !place.equals("none"))
                .map(Privacy::place)
                .collect(Collectors.toSet()));
    }

    private static Place place(String id) {
        return Stream.of(Place.values())
                .filter(place -> place.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Cannot mask '" + id
                        + "': set --mask (TSUNAGU_MASK) to logs, handoff, both with a comma, or none."));
    }

    /** The text as it may leave by this place. */
    public String leaving(Place place, String text) {
        return masked.contains(place) ? new Mask().hide(text) : text;
    }
}
