package tsunagu.app.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;

/** A path of ours with its parameters, in the order they were given. */
record Address(String path, List<Entry<String, String>> parameters) {

    Address(String path) {
        this(path, List.of());
    }

    /** The same address with this parameter; an empty value takes it away. */
    Address with(String name, String value) {
        return with(name, value.isEmpty() ? List.of() : List.of(value));
    }

    /** The same address with this parameter once for each value. */
    Address with(String name, List<String> values) {
        var changed = new ArrayList<>(parameters);
        changed.removeIf(parameter -> parameter.getKey().equals(name));
        values.forEach(value -> changed.add(Map.entry(name, value)));
        return new Address(path, List.copyOf(changed));
    }

    @Override
    public String toString() {
        return parameters.isEmpty()
                ? path
                : path + parameters.stream().map(Address::written).collect(joining("&", "?", ""));
    }

    private static String written(Entry<String, String> parameter) {
        return parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8);
    }
}
