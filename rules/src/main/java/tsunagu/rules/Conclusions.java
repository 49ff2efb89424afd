package tsunagu.rules;

import java.util.Collection;
import java.util.List;

/** Everything one run of the rules concluded, sorted by kind and free of chance in its order. */
record Conclusions(Collection<?> objects) {

    List<Diagnosis> diagnoses() {
        return all(Diagnosis.class);
    }

    List<Prevails> contests() {
        return all(Prevails.class);
    }

    List<Remedy> remedies() {
        return all(Remedy.class);
    }

    List<Outcome> outcomes() {
        return all(Outcome.class);
    }

    List<Block> blocks() {
        return all(Block.class);
    }

    List<Omission> omissions() {
        return all(Omission.class);
    }

    List<Precedence> precedences() {
        return all(Precedence.class);
    }

    List<Caveat> caveats() {
        return all(Caveat.class);
    }

    List<Want> wants() {
        return all(Want.class);
    }

    List<Fact> facts() {
        return all(Fact.class);
    }

    private <T> List<T> all(Class<T> type) {
        return objects.stream()
                .filter(type::isInstance)
                .map(type::cast)
                .sorted(java.util.Comparator.comparing(Object::toString))
                .toList();
    }
}
