package tsunagu.app.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;

/** The hands of somebody who writes Japanese: conversions and keys as the browser itself would report them. */
final class Ime implements AutoCloseable {

    private static final int ENTER = 13;
    private static final int TAKEN_BY_THE_IME = 229;

    private final CDPSession browser;

    /** What a browser reports when Enter is pressed, by kind of browser. */
    enum Enter {
        /** Enter that ends a conversion: key 229 while it still goes on, as in most browsers. */
        TAKEN_WHILE_CONVERTING,
        /** Enter that ends a conversion: key 13 while it still goes on, as with some input methods. */
        PLAIN_WHILE_CONVERTING,
        /** Enter that ends a conversion: the conversion ends first, then comes key 229, as in Safari. */
        TAKEN_AFTER_CONVERTING,
        /** Enter when nothing is being converted. */
        PLAIN
    }

    Ime(Page page) {
        this.browser = page.context().newCDPSession(page);
    }

    /** Begins or goes on with a conversion, in the field that has the focus. */
    Ime converts(String text) {
        var composition = new JsonObject();
        composition.addProperty("text", text);
        composition.addProperty("selectionStart", text.length());
        composition.addProperty("selectionEnd", text.length());
        browser.send("Input.imeSetComposition", composition);
        return this;
    }

    /** Presses Enter, and thereby takes the text as it is converted. */
    Ime presses(Enter enter, String converted) {
        switch (enter) {
            case TAKEN_WHILE_CONVERTING -> pressed(TAKEN_BY_THE_IME).takes(converted);
            case PLAIN_WHILE_CONVERTING -> pressed(ENTER).takes(converted);
            case TAKEN_AFTER_CONVERTING -> takes(converted).pressed(TAKEN_BY_THE_IME);
            case PLAIN -> takes(converted).typed();
        }
        return key("keyUp", ENTER, "");
    }

    /** Ends the conversion with this text. */
    Ime takes(String text) {
        var insertion = new JsonObject();
        insertion.addProperty("text", text);
        browser.send("Input.insertText", insertion);
        return this;
    }

    private Ime pressed(int code) {
        return key("rawKeyDown", code, "");
    }

    /** Pressed, and put into the field or understood by the form around it. */
    private Ime typed() {
        return key("keyDown", ENTER, "\r");
    }

    private Ime key(String type, int code, String text) {
        var key = new JsonObject();
        key.addProperty("type", type);
        key.addProperty("key", "Enter");
        key.addProperty("code", "Enter");
        key.addProperty("windowsVirtualKeyCode", code);
        key.addProperty("text", text);
        browser.send("Input.dispatchKeyEvent", key);
        return this;
    }

    @Override
    public void close() {
        browser.detach();
    }
}
