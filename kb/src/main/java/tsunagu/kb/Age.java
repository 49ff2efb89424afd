package tsunagu.kb;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How long ago an article was brought up to date; what is archived is no longer kept up at all. */
public enum Age {
    YEAR,
    THREE_YEARS,
    OLDER,
    ARCHIVED;

    private static final int FEW_YEARS = 3;

    /** The age that addresses call by this name. */
    public static Optional<Age> named(String id) {
        return Stream.of(values()).filter(age -> age.id().equals(id)).findFirst();
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Age of(Article article, LocalDate today) {
        if (article.archived()) {
            return ARCHIVED;
        }
        if (!article.updated().isBefore(today.minusYears(1))) {
            return YEAR;
        }
        return article.updated().isBefore(today.minusYears(FEW_YEARS)) ? OLDER : THREE_YEARS;
    }
}
