package tsunagu.rules.evidence.azure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Prints a tree of members the way Azure's tools do. */
final class Rendering {

    private Rendering() {}

    /** A member on each line. */
    static String pretty(Object tree) {
        return json(tree, "\n", ": ");
    }

    /** All of it on one line. */
    static String minified(Object tree) {
        return json(tree, "", ":");
    }

    private static String json(Object tree, String newline, String colon) {
        var inner = newline.isEmpty() ? "" : newline + "  ";
        return switch (tree) {
            case null -> "null";
            case String text -> '"' + text + '"';
            case Map<?, ?> map when map.isEmpty() -> "{}";
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(it -> inner + '"' + it.getKey() + '"' + colon + json(it.getValue(), inner, colon))
                        .collect(Collectors.joining(",", "{", newline + "}"));
            case Collection<?> list when list.isEmpty() -> "[]";
            case Collection<?> list ->
                list.stream()
                        .map(it -> inner + json(it, inner, colon))
                        .collect(Collectors.joining(",", "[", newline + "]"));
            default -> tree.toString();
        };
    }

    /** Members called otherwise, at every level. */
    static Object renamed(Object tree, Function<String, String> name) {
        return switch (tree) {
            case Map<?, ?> map -> {
                var renamed = new LinkedHashMap<String, Object>();
                map.forEach((key, value) -> renamed.put(name.apply((String) key), renamed(value, name)));
                yield renamed;
            }
            case List<?> list -> list.stream().map(it -> renamed(it, name)).toList();
            case null, default -> tree;
        };
    }

    /** As the REST interface nests it: all but name and id lie one level deeper. */
    static Map<String, Object> nested(Map<String, Object> tree) {
        var nested = new LinkedHashMap<String, Object>();
        var properties = new LinkedHashMap<String, Object>();
        tree.forEach((key, value) -> (key.equals("id") || key.equals("name") ? nested : properties).put(key, value));
        nested.put("properties", properties);
        return nested;
    }

    /** As PowerShell lists the members of an object; JSON stands below the value's first column. */
    static String listed(Map<String, Object> tree) {
        var width = tree.keySet().stream().mapToInt(String::length).max().orElse(0);
        return tree.entrySet().stream()
                .map(it -> it.getKey() + " ".repeat(width - it.getKey().length()) + " : "
                        + listed(it.getValue(), width + 3))
                .collect(Collectors.joining("\n"));
    }

    private static String listed(Object value, int indent) {
        return value instanceof String text ? text : pretty(value).replace("\n", "\n" + " ".repeat(indent));
    }

    /** As the command line prints a table. */
    static String table(List<String> columns, List<List<String>> rows) {
        var widths = IntStream.range(0, columns.size())
                .mapToObj(at -> Math.max(
                        columns.get(at).length(),
                        rows.stream()
                                .mapToInt(row -> row.get(at).length())
                                .max()
                                .orElse(0)))
                .toList();
        var lines = new java.util.ArrayList<>(List.of(
                row(columns, widths), row(widths.stream().map("-"::repeat).toList(), widths)));
        rows.forEach(it -> lines.add(row(it, widths)));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells, List<Integer> widths) {
        return IntStream.range(0, cells.size())
                .mapToObj(at -> cells.get(at)
                        + " ".repeat(widths.get(at) - cells.get(at).length()))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }
}
