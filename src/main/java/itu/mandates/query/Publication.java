package itu.mandates.query;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How the answers of a query are published.
 *
 * @param views the first is the one that is shown unasked
 * @param page rows on one page; 0 if all come at once
 * @param rows the most that are answered at once
 * @param time after which the query is given up
 * @param keep how long others may keep an answer
 * @param height of an embed, in pixels, that shows it whole at a width of 340
 */
public record Publication(
        List<QueryView> views, int page, int rows, Duration time, Duration keep, int height) {

    private static final int MOST_ROWS = 10_000;
    private static final int SECONDS = 20;
    private static final int SECONDS_KEPT = 300;
    private static final int HEIGHT = 640;

    public Publication {
        views = List.copyOf(views);
    }

    /** Of a query whose file says nothing of it. */
    static Publication plain() {
        return new Publication(
                List.of(QueryView.table()),
                0,
                MOST_ROWS,
                Duration.ofSeconds(SECONDS),
                Duration.ofSeconds(SECONDS_KEPT),
                HEIGHT);
    }

    static Publication read(YamlMap top) {
        Publication plain = plain();
        YamlMap limits = top.mapOrNone("limits", "rows", "seconds");
        YamlMap cache = top.mapOrNone("cache", "maxAge");
        YamlMap embed = top.mapOrNone("embed", "height");
        return new Publication(
                views(top),
                top.integerOr("pagination", plain.page()),
                limits.integerOr("rows", plain.rows()),
                Duration.ofSeconds(limits.integerOr("seconds", SECONDS)),
                Duration.ofSeconds(cache.integerOr("maxAge", SECONDS_KEPT)),
                embed.integerOr("height", plain.height()));
    }

    private static List<QueryView> views(YamlMap top) {
        return top.has("views")
                ? top.mapsInList("views").stream().map(Publication::view).toList()
                : plain().views();
    }

    private static QueryView view(YamlMap map) {
        QueryView.Kind kind =
                QueryView.Kind.of(map.string("kind"))
                        .orElseThrow(
                                () -> map.wrong("kind", "table, matrix, bars, pairs or timeline"));
        boolean symmetric = map.has("symmetric") && map.bool("symmetric");
        var columns = map.values();
        columns.remove("kind");
        columns.remove("symmetric");
        columns.remove("opens");
        columns.keySet().stream()
                .filter(role -> !kind.takes(role))
                .findFirst()
                .ifPresent(
                        role -> {
                            throw map.wrong(role, "left out of " + kind.code());
                        });
        kind.needed().forEach(map::string);
        return new QueryView(kind, columns, symmetric, map.stringOr("opens", ""));
    }

    /** The view of this kind. */
    public Optional<QueryView> view(String kind) {
        return views.stream().filter(view -> view.kind().code().equals(kind)).findFirst();
    }

    /** The view to draw as a picture, if one can be. */
    public Optional<QueryView> chart() {
        return views.stream().filter(view -> view.kind().isChart()).findFirst();
    }
}
