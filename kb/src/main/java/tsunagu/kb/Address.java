package tsunagu.kb;

/** Where an article, or a section of it, can be read. */
final class Address {

    private Address() {}

    static String of(String article, String language, String anchor) {
        var page = "/articles/" + article + "?lang=" + language;
        return anchor.isEmpty() ? page : page + "#" + anchor;
    }
}
