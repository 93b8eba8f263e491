package itu.mandates.web.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.jena.atlas.json.JsonArray;
import org.apache.jena.atlas.json.JsonObject;

/**
 * What a search engine reads in a page, in the words of schema.org.
 *
 * @param blocks JSON-LD documents in which nothing can close the element they stand in
 */
public record StructuredData(List<String> blocks) {

    public static final StructuredData NONE = new StructuredData(List.of());

    private static final String CONTEXT = "https://schema.org";

    /**
     * A text, or a resolution over time.
     *
     * @param iri its identifier
     * @param name how it is cited
     * @param changes the text that it changes
     */
    public record Legislation(
            String iri,
            String name,
            String language,
            Optional<String> date,
            Optional<String> changes,
            Optional<String> force) {}

    public static StructuredData of(Legislation text, List<Link> trail) {
        return new StructuredData(
                List.of(safe(legislation(text).toString()), safe(trail(trail).toString())));
    }

    /** The way to a page that is no text. */
    public static StructuredData of(List<Link> trail) {
        return new StructuredData(List.of(safe(trail(trail).toString())));
    }

    /**
     * The whole of the data.
     *
     * @param version identity of the release
     * @param downloads addresses, by media type
     */
    public record Dataset(
            String iri,
            String name,
            String description,
            String page,
            String version,
            Map<String, String> downloads) {}

    public static StructuredData of(Dataset data, List<Link> trail) {
        return new StructuredData(
                List.of(safe(dataset(data).toString()), safe(trail(trail).toString())));
    }

    private static JsonObject dataset(Dataset data) {
        var files = new JsonArray();
        data.downloads()
                .forEach(
                        (type, address) -> {
                            var file = new JsonObject();
                            file.put("@type", "DataDownload");
                            file.put("encodingFormat", type);
                            file.put("contentUrl", address);
                            files.add(file);
                        });
        var json = block("Dataset");
        json.put("@id", data.iri());
        json.put("name", data.name());
        json.put("description", data.description());
        json.put("url", data.page());
        json.put("version", data.version());
        json.put("isAccessibleForFree", true);
        json.put("distribution", files);
        return json;
    }

    private static JsonObject legislation(Legislation text) {
        var json = block("Legislation");
        json.put("@id", text.iri());
        json.put("legislationIdentifier", text.iri());
        json.put("name", text.name());
        json.put("inLanguage", text.language());
        text.date().ifPresent(date -> json.put("legislationDate", date));
        text.changes().ifPresent(other -> json.put("legislationChanges", other));
        text.force().ifPresent(force -> json.put("legislationLegalForce", CONTEXT + "/" + force));
        return json;
    }

    private static JsonObject trail(List<Link> trail) {
        var items = new JsonArray();
        for (int i = 0; i < trail.size(); i++) {
            var item = new JsonObject();
            item.put("@type", "ListItem");
            item.put("position", i + 1);
            item.put("name", trail.get(i).name().words());
            item.put("item", trail.get(i).href());
            items.add(item);
        }
        var json = block("BreadcrumbList");
        json.put("itemListElement", items);
        return json;
    }

    private static JsonObject block(String type) {
        var json = new JsonObject();
        json.put("@context", CONTEXT);
        json.put("@type", type);
        return json;
    }

    /** In JSON these characters occur in strings alone, where they may be written so. */
    private static String safe(String json) {
        return json.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026");
    }
}
