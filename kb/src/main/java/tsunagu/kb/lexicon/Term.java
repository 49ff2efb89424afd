package tsunagu.kb.lexicon;

/** A stem of a word group, with what must stand before and after it to be that word. */
record Term(Group group, boolean opensWord, boolean closesWord) {

    /** Is the stem between these two positions a word, and not a piece of a longer one? */
    boolean fits(String text, int start, int end) {
        return (!opensWord || Script.startsWord(text, start)) && (!closesWord || Script.endsWord(text, end));
    }
}
