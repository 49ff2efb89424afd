package tsunagu.app.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import tsunagu.app.json.Json;

/** What openapi.yaml says, and whether a given piece of JSON is as it says. */
final class Description {

    static final Path FILE = Path.of("src/main/resources/openapi.yaml");

    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final JsonNode root;

    private Description(JsonNode root) {
        this.root = root;
    }

    static Description read() throws IOException {
        return new Description(new YAMLMapper().readTree(FILE.toFile()));
    }

    JsonNode at(String pointer) {
        return root.at(pointer);
    }

    /** Every operation, such as {@code GET /api/search}. */
    Set<String> operations() {
        var operations = new TreeSet<String>();
        root.get("paths")
                .properties()
                .forEach(path ->
                        path.getValue().fieldNames().forEachRemaining(name -> add(name, path.getKey(), operations)));
        return operations;
    }

    /** What in this JSON the schema does not allow; a field it does not know is not allowed either. */
    List<String> faults(String schema, JsonNode json) {
        var wanted = Json.MAPPER.createObjectNode().put("$ref", "#/$defs/" + schema);
        wanted.set("$defs", definitions());
        return SCHEMAS.getSchema(wanted).validate(json).stream()
                .map(Object::toString)
                .toList();
    }

    private JsonNode definitions() {
        var schemas = root.at("/components/schemas").toString().replace("#/components/schemas/", "#/$defs/");
        return strict(Json.read(schemas, JsonNode.class));
    }

    /** Every JSON example with the name of the schema it illustrates. */
    Stream<Example> examples() {
        return Stream.concat(
                        root.findValues("application/json").stream(),
                        root.findValues("application/problem+json").stream())
                .flatMap(this::examples);
    }

    /** A piece of JSON that illustrates a schema. */
    record Example(String schema, JsonNode value) {}

    private Stream<Example> examples(JsonNode content) {
        var schema = content.at("/schema/$ref").asText().replace("#/components/schemas/", "");
        var single = Stream.of(content.path("example")).filter(JsonNode::isObject);
        var several = content.path("examples").valueStream().map(this::resolved).map(example -> example.get("value"));
        return Stream.concat(single, several).map(value -> new Example(schema, value));
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? root.at(node.get("$ref").asText().substring(1)) : node;
    }

    private static void add(String method, String path, Set<String> operations) {
        if (METHODS.contains(method)) {
            operations.add(method.toUpperCase(java.util.Locale.ROOT) + " " + path);
        }
    }

    private static JsonNode strict(JsonNode schema) {
        if (schema instanceof ObjectNode object) {
            object.remove(List.of("x-placeholders", "x-placeholders-filled"));
            if (object.has("properties") && !object.has("additionalProperties")) {
                object.put("additionalProperties", false);
            }
        }
        schema.forEach(Description::strict);
        return schema;
    }
}
