package tsunagu.app.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import tsunagu.app.browser.Look.Way;

/**
 * Somebody with a window of their own, from the first page they open until they leave.
 *
 * <p>Leaving fails when anything went wrong behind the pages that the test did not expect, see {@link Faults}.
 */
public final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Look look;
    private final Faults faults;
    private final Page page;

    Visit(BrowserContext context, Look look) {
        this.context = context;
        this.look = look;
        this.faults = new Faults(context);
        this.page = context.newPage();
        if (look.is(Way.ON_PAPER)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        }
    }

    /** @param address on the site of this visit, or a whole one */
    public Visit open(String address) {
        page.navigate(address);
        return this;
    }

    public Page page() {
        return page;
    }

    Look look() {
        return look;
    }

    /** A fault that has to come, and is none then. */
    Visit expect(String part) {
        faults.expect(part);
        return this;
    }

    @Override
    public void close() {
        try {
            context.pages().forEach(Page::title);
        } finally {
            context.close();
        }
        faults.assertAsExpected();
    }
}
