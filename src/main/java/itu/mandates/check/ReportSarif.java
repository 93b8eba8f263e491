package itu.mandates.check;

import java.util.Collection;
import java.util.function.Function;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;
import org.apache.jena.atlas.json.JsonValue;

/** The report as SARIF 2.1.0 (OASIS), which editors and code hosts show beside the lines. */
final class ReportSarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

    /** Where the sources stand in the repository: code hosts ask for paths from its root. */
    private static final String SOURCES = "data/sources/";

    private ReportSarif() {}

    static String print(CheckReport report) {
        var run = new JsonObject();
        run.put("tool", object("driver", driver(report)));
        run.put("columnKind", "unicodeCodePoints");
        run.put("results", array(report.findings(), finding -> result(report, finding)));
        var log = new JsonObject();
        log.put("$schema", SCHEMA);
        log.put("version", "2.1.0");
        var runs = new JsonArray();
        runs.add(run);
        log.put("runs", runs);
        return log + "\n";
    }

    private static JsonObject driver(CheckReport report) {
        var driver = new JsonObject();
        driver.put("name", "itu-mandates");
        driver.put("rules", array(report.rules(), ReportSarif::rule));
        return driver;
    }

    private static JsonObject rule(Rule rule) {
        var json = new JsonObject();
        json.put("id", rule.code());
        json.put("shortDescription", text(rule.label()));
        json.put("fullDescription", text(rule.why()));
        json.put("helpUri", rule.iri());
        json.put("defaultConfiguration", object("level", level(rule.severity())));
        return json;
    }

    private static JsonObject result(CheckReport report, Finding finding) {
        var json = new JsonObject();
        json.put("ruleId", finding.rule().code());
        json.put("ruleIndex", report.rules().indexOf(finding.rule()));
        json.put("level", level(finding.rule().severity()));
        json.put("message", text(finding.sentence()));
        var locations = new JsonArray();
        locations.add(location(finding.place()));
        json.put("locations", locations);
        String iri = finding.iri();
        json.put(
                "partialFingerprints",
                object("finding/v2", iri.substring(iri.lastIndexOf('/') + 1)));
        return json;
    }

    private static JsonObject location(Place place) {
        var location = new JsonObject();
        place.line().ifPresent(line -> location.put("physicalLocation", physical(place, line)));
        var names = new JsonArray();
        names.add(object("fullyQualifiedName", place.citation()));
        location.put("logicalLocations", names);
        return location;
    }

    private static JsonObject physical(Place place, SourceLine line) {
        var region = new JsonObject();
        region.put("startLine", line.line());
        if (!place.words().isEmpty()) {
            region.put("snippet", text(place.words()));
        }
        var physical = new JsonObject();
        physical.put("artifactLocation", object("uri", SOURCES + line.file()));
        physical.put("region", region);
        return physical;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case VIOLATION -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }

    private static JsonObject text(String words) {
        return object("text", words);
    }

    private static JsonObject object(String name, String value) {
        var json = new JsonObject();
        json.put(name, value);
        return json;
    }

    private static JsonObject object(String name, JsonValue value) {
        var json = new JsonObject();
        json.put(name, value);
        return json;
    }

    private static <T> JsonArray array(Collection<T> items, Function<T, JsonValue> each) {
        var array = new JsonArray();
        items.stream().map(each).forEach(array::add);
        return array;
    }
}
