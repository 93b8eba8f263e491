package itu.mandates.read;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The lists of a DOCX: what Word computes from numbering.xml and the styles and does not store in
 * the text (ISO/IEC 29500-1, 17.9).
 */
final class DocxLists {

    private static final int DEEPEST = 8;
    private static final int LONGEST_CHAIN = 30;

    /**
     * One level of a list.
     *
     * @param format "decimal", "lowerLetter", "bullet" ...
     * @param text what is printed: "%1)", "%1.%2"
     * @param after what stands between label and words: a tabulator, a blank or nothing
     */
    record Level(int start, String format, String text, String after, boolean restarts) {}

    /** The place of a paragraph in a list. */
    record Place(String list, int level) {}

    private final Map<String, XmlElement> styles = new HashMap<>();
    private final Map<String, XmlElement> abstractLists = new HashMap<>();
    private final Map<String, XmlElement> lists = new HashMap<>();

    DocxLists(DocxPackage parts) {
        parts.part("styles", style -> keep(styles, "styleId", style));
        parts.part("numbering", this::keepNumbering);
    }

    private void keepNumbering(XmlElement element) {
        if (element.is("abstractNum")) {
            keep(abstractLists, "abstractNumId", element);
        } else if (element.is("num")) {
            keep(lists, "numId", element);
        }
    }

    private static void keep(Map<String, XmlElement> map, String key, XmlElement element) {
        element.attribute(key).ifPresent(id -> map.put(id, element));
    }

    /** Where a paragraph stands in a list, by its own properties or those of its style. */
    Optional<Place> place(XmlElement paragraph) {
        var own = paragraph.at("pPr", "numPr");
        var style = paragraph.child("pPr").flatMap(p -> p.value("pStyle"));
        var list = own.flatMap(numbers -> numbers.value("numId"));
        if (list.isEmpty()) {
            list = style.flatMap(id -> inherited(id, "numId"));
        }
        var level =
                own.flatMap(numbers -> numbers.value("ilvl"))
                        .or(() -> style.flatMap(id -> inherited(id, "ilvl")))
                        .filter(val -> val.matches("[0-8]"))
                        .map(Integer::valueOf);
        return list.filter(lists::containsKey)
                .map(id -> new Place(id, level.orElseGet(() -> levelOf(id, style))));
    }

    private Optional<String> inherited(String style, String property) {
        Optional<String> id = Optional.of(style);
        for (int i = 0; i < LONGEST_CHAIN && id.isPresent(); i++) {
            var element = Optional.ofNullable(styles.get(id.get()));
            var value = element.flatMap(e -> e.at("pPr", "numPr")).flatMap(n -> n.value(property));
            if (value.isPresent()) {
                return value;
            }
            id = element.flatMap(e -> e.value("basedOn"));
        }
        return Optional.empty();
    }

    /** A list may say which of its levels a style stands for. */
    private int levelOf(String list, Optional<String> style) {
        return abstractOf(list).stream()
                .flatMap(element -> element.children("lvl"))
                .filter(level -> style.isPresent() && level.value("pStyle").equals(style))
                .flatMap(level -> level.attribute("ilvl").stream())
                .filter(val -> val.matches("[0-8]"))
                .map(Integer::valueOf)
                .findFirst()
                .orElse(0);
    }

    /** Lists that share an abstract list count on from each other. */
    String sequence(String list) {
        return abstractOf(list).flatMap(e -> e.attribute("abstractNumId")).orElse("list " + list);
    }

    private Optional<XmlElement> abstractOf(String list) {
        var element =
                Optional.ofNullable(lists.get(list))
                        .flatMap(num -> num.value("abstractNumId"))
                        .map(abstractLists::get);
        var linked = element.flatMap(e -> e.value("numStyleLink"));
        return linked.isEmpty() ? element : abstractOfStyle(linked.get()).or(() -> element);
    }

    private Optional<XmlElement> abstractOfStyle(String style) {
        return abstractLists.values().stream()
                .filter(e -> e.value("styleLink").equals(Optional.of(style)))
                .findFirst();
    }

    /** Where a list begins anew at a level, if it says so itself. */
    Optional<Integer> restart(String list, int level) {
        return override(list, level).flatMap(o -> o.number("startOverride"));
    }

    private Optional<XmlElement> override(String list, int level) {
        return Optional.ofNullable(lists.get(list)).stream()
                .flatMap(num -> num.children("lvlOverride"))
                .filter(o -> o.attribute("ilvl").equals(Optional.of(Integer.toString(level))))
                .findFirst();
    }

    /** The levels of a list, by their depth. */
    Map<Integer, Level> levels(String list) {
        var levels = new TreeMap<Integer, Level>();
        for (int depth = 0; depth <= DEEPEST; depth++) {
            int at = depth;
            level(list, depth).ifPresent(level -> levels.put(at, level));
        }
        return levels;
    }

    private Optional<Level> level(String list, int depth) {
        String key = Integer.toString(depth);
        return override(list, depth)
                .flatMap(o -> o.child("lvl"))
                .or(
                        () ->
                                abstractOf(list).stream()
                                        .flatMap(e -> e.children("lvl"))
                                        .filter(e -> e.attribute("ilvl").orElse("").equals(key))
                                        .findFirst())
                .map(DocxLists::level);
    }

    private static Level level(XmlElement element) {
        String after =
                switch (element.value("suff").orElse("tab")) {
                    case "space" -> " ";
                    case "nothing" -> "";
                    default -> "\t";
                };
        return new Level(
                element.number("start").orElse(0),
                element.value("numFmt").orElse("decimal"),
                element.value("lvlText").orElse(""),
                after,
                !element.value("lvlRestart").equals(Optional.of("0")));
    }
}
