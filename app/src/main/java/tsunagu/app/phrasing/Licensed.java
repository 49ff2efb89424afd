package tsunagu.app.phrasing;

import tsunagu.app.guard.Licence;

/** A sentence of ours with what may be made of it. */
record Licensed(String ours, Licence licence) {}
