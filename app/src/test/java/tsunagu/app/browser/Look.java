package tsunagu.app.browser;

import static java.util.stream.Collectors.joining;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** How somebody looks at our pages: in which language and colours, through how wide a window, and what they do without. */
public record Look(String language, boolean dark, int width, Set<Way> ways) {

    /** The least that a page has to fit into. */
    static final int NARROW = 320;

    private static final int USUAL_WIDTH = 1280;
    private static final int HEIGHT = 900;

    /** What is not as usual. */
    public enum Way {
        /** Without scripts. */
        PLAIN,
        /** In the few colours that the person has chosen for everything. */
        FORCED_COLOURS,
        /** With as little as possible moving. */
        STILL,
        /** As it would come out of a printer. */
        ON_PAPER
    }

    public static Look in(String language) {
        return new Look(language, false, USUAL_WIDTH, Set.of());
    }

    /** Every language, in light and in dark. */
    static Stream<Look> usual() {
        return Stream.of("ja", "en")
                .flatMap(language -> Stream.of(in(language), in(language).inTheDark()));
    }

    public Look inTheDark() {
        return new Look(language, true, width, ways);
    }

    /** As usual, and in narrow windows and forced colours. */
    static Stream<Look> all() {
        return Stream.concat(
                usual(),
                Stream.of(in("ja").through(NARROW), in("en").inTheDark().with(Way.FORCED_COLOURS)));
    }

    /** @param pixels of the window, as style sheets count them */
    public Look through(int pixels) {
        return new Look(language, dark, pixels, ways);
    }

    public Look with(Way... more) {
        var all = EnumSet.noneOf(Way.class);
        all.addAll(ways);
        all.addAll(Arrays.asList(more));
        return new Look(language, dark, width, all);
    }

    boolean is(Way way) {
        return ways.contains(way);
    }

    NewContextOptions options() {
        return new NewContextOptions()
                .setLocale(language)
                .setColorScheme(dark ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setForcedColors(is(Way.FORCED_COLOURS) ? ForcedColors.ACTIVE : ForcedColors.NONE)
                .setReducedMotion(is(Way.STILL) ? ReducedMotion.REDUCE : ReducedMotion.NO_PREFERENCE)
                .setJavaScriptEnabled(!is(Way.PLAIN))
                .setViewportSize(width, HEIGHT);
    }

    /** {@code ja-dark}, {@code en-light-320-on-paper} and the like. */
    @Override
    public String toString() {
        var others = ways.stream()
                .sorted()
                .map(way -> way.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var parts = Stream.of(
                Stream.of(language, dark ? "dark" : "light"),
                width == USUAL_WIDTH ? Stream.<String>empty() : Stream.of("" + width),
                others);
        return parts.flatMap(part -> part).collect(joining("-"));
    }
}
