package tsunagu.app.browser;

/** The page that everybody comes to first, before a word is said. */
final class ChatPageBrowserTest extends PageContract {

    @Override
    String name() {
        return "chat";
    }

    @Override
    String path() {
        return "/";
    }
}
