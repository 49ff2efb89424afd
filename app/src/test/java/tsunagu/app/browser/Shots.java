package tsunagu.app.browser;

import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.nio.file.Path;

/** Pictures of the pages, kept for people to look at. */
final class Shots {

    private static final Path FOLDER = Path.of("target", "screenshots");

    private Shots() {}

    /** Keeps the whole page as {@code <name>-<language>-<theme>.png}, with what else was unusual before the dot. */
    static void keep(Visit visit, String name) {
        var file = FOLDER.resolve(name + "-" + visit.look() + ".png");
        visit.page()
                .screenshot(new ScreenshotOptions()
                        .setPath(file)
                        .setFullPage(true)
                        .setAnimations(ScreenshotAnimations.DISABLED));
    }
}
