package tsunagu.app.inquiry;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How likely each cause is, and what it costs to be rid of the right one.
 *
 * <p>Repairs are tried in the order of probability over price, the best order when one of the causes is at work and each
 * repair shows whether it helped (Heckerman, Breese and Rommelse, Decision-theoretic troubleshooting, 1995).
 *
 * @param shares the probability of each cause; they add up to 1
 * @param prices what the repair of each cause costs
 */
record Belief(double[] shares, double[] prices) {

    static Belief of(double[] weights, double[] prices) {
        var sum =
                IntStream.range(0, weights.length).mapToDouble(i -> weights[i]).sum();
        var shares = new double[weights.length];
        for (var i = 0; i < shares.length && sum > 0; i++) {
            shares[i] = weights[i] / sum;
        }
        return new Belief(shares, prices);
    }

    /** The expected cost of trying repairs until one helps. */
    double costOfRepair() {
        var spent = 0.0;
        var expected = 0.0;
        for (var i : bestFirst()) {
            spent += prices[i];
            expected += shares[i] * spent;
        }
        return expected;
    }

    private List<Integer> bestFirst() {
        return IntStream.range(0, shares.length)
                .boxed()
                .filter(i -> shares[i] > 0)
                .sorted(Comparator.comparingDouble(i -> -shares[i] / prices[i]))
                .toList();
    }
}
