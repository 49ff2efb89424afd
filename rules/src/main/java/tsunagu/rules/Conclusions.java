package tsunagu.rules;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Everything one run of the rules concluded, sorted by kind and free of chance in its order. */
record Conclusions(
        List<Fact> facts,
        List<Diagnosis> diagnoses,
        List<Prevails> contests,
        List<Remedy> remedies,
        List<Outcome> outcomes,
        List<Block> blocks,
        List<Omission> omissions,
        List<Precedence> precedences,
        List<Caveat> caveats,
        List<Want> wants,
        List<Proof> proofs,
        List<Waiver> waivers,
        List<Referral> referrals) {

    static Conclusions of(Collection<?> objects) {
        return new Conclusions(
                all(Fact.class, objects),
                all(Diagnosis.class, objects),
                all(Prevails.class, objects),
                all(Remedy.class, objects),
                all(Outcome.class, objects),
                all(Block.class, objects),
                all(Omission.class, objects),
                all(Precedence.class, objects),
                all(Caveat.class, objects),
                all(Want.class, objects),
                all(Proof.class, objects),
                all(Waiver.class, objects),
                all(Referral.class, objects));
    }

    /** The order in which rules fire is chance; that of their texts is not. */
    private static <T> List<T> all(Class<T> type, Collection<?> objects) {
        return objects.stream()
                .filter(type::isInstance)
                .map(object -> Map.entry(object.toString(), type.cast(object)))
                .sorted(comparing(Map.Entry::getKey))
                .map(Map.Entry::getValue)
                .toList();
    }
}
