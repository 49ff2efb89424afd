package tsunagu.app.conversation;

import java.util.List;

/** What we remember after listening, and which earlier facts were corrected by it. */
record Heard(Memory memory, List<Correction> corrections) {}
