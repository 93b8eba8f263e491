package itu.mandates.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The identifier of anything in the graph: a path below the base IRI. {@link #parse} and {@link
 * #toString} are inverses.
 *
 * <pre>{@code
 * /eli/pp/res/191                               a resolution
 * /eli/pp/res/191/2022                          an adopted edition
 * /eli/pp/res/191/2026/draft/c26-89             a draft
 * /eli/pp/res/191/2022/resolves/3/i             a division of either: a section or a clause
 * /eli/pp/res/191/2022/resolves/1/text/en/pp22  the words of a clause in one language and source
 * /id/source/c26-89/p/12                        a paragraph of a source document
 * /id/body/itu-t                                any other thing
 * /def/Clause, /graph/text                      a term of the ontology, a named graph
 * }</pre>
 *
 * @param form what kind of thing is named
 * @param parts the variable parts of the form, in order, none of them empty
 */
public record Identifier(Form form, List<String> parts) {

    /** The forms, the most particular first. {@code {x}} is one segment, {@code {x+}} some. */
    public enum Form {
        TEXT("/eli/{body}/{type}/{number}/{edition}/{division+}/text/{language}/{source}"),
        DIVISION("/eli/{body}/{type}/{number}/{edition}/{division+}"),
        EDITION("/eli/{body}/{type}/{number}/{edition}"),
        RESOLUTION("/eli/{body}/{type}/{number}"),
        PARAGRAPH("/id/source/{source}/p/{label+}"),
        THING("/id/{kind}/{name+}"),
        TERM("/def/{name+}"),
        GRAPH("/graph/{name}");

        /** Without braces, which mark variables. "draft" behind a year is never a division. */
        private static final String EDITION_PATTERN = "(\\d\\d\\d\\d(?:/draft/[^/]+)?+)";

        private final String template;
        private final Pattern pattern;

        Form(String template) {
            this.template = template;
            this.pattern =
                    Pattern.compile(
                            template.replace("{edition}", EDITION_PATTERN)
                                    .replaceAll("\\{\\w+\\+}", "(\\\\S+?)")
                                    .replaceAll("\\{\\w+}", "([^/\\\\s]+)"));
        }
    }

    public Identifier {
        parts = List.copyOf(parts);
        if (parts.stream().anyMatch(String::isEmpty)) {
            throw new IllegalArgumentException("an empty part in " + form + " " + parts);
        }
    }

    /** Reads a path such as "/eli/pp/res/191"; empty if it has none of the forms. */
    public static Optional<Identifier> parse(String path) {
        for (Form form : Form.values()) {
            var matcher = form.pattern.matcher(path);
            if (matcher.matches()) {
                var parts = new ArrayList<String>();
                for (int group = 1; group <= matcher.groupCount(); group++) {
                    parts.add(matcher.group(group));
                }
                return Optional.of(new Identifier(form, parts));
            }
        }
        return Optional.empty();
    }

    /**
     * @param body "pp", "ra", "wrc", "wtsa", "wtdc", "council" ...
     * @param type "res", "dec", "rec" or "op"
     * @param number as printed, such as "191", "ITU-R 7-2" or "COM5/1"; any case
     */
    public static Identifier resolution(String body, String type, String number) {
        return new Identifier(Form.RESOLUTION, List.of(body, type, segment(number)));
    }

    public static Identifier thing(String kind, String name) {
        return new Identifier(Form.THING, List.of(kind, name));
    }

    public static Identifier source(String name) {
        return thing("source", name);
    }

    /** A paragraph of the source document that this names. */
    public Identifier paragraph(String label) {
        return new Identifier(Form.PARAGRAPH, List.of(last(), label));
    }

    /** The edition of {@code year} of the resolution that this names. */
    public Identifier edition(int year) {
        return new Identifier(Form.EDITION, append(parts, digits(year)));
    }

    /**
     * The draft for the conference of {@code year} that the source named {@code source} carries.
     */
    public Identifier draft(int year, String source) {
        return new Identifier(Form.EDITION, append(parts, digits(year) + "/draft/" + source));
    }

    /** The source of a draft as its identifier names it: "c26-89". */
    public String draftName() {
        String edition = parts.get(3);
        return edition.substring(edition.lastIndexOf('/') + 1);
    }

    /** The section or clause below the edition, section or clause that this names. */
    public Identifier division(String name) {
        if (form == Form.EDITION) {
            return new Identifier(Form.DIVISION, append(parts, name));
        }
        var longer = new ArrayList<>(parts);
        longer.set(longer.size() - 1, last() + "/" + name);
        return new Identifier(form, longer);
    }

    /** The words of the clause that this names, in one language and source. */
    public Identifier text(String language, String source) {
        return new Identifier(Form.TEXT, append(append(parts, language), source));
    }

    /** The edition or draft that this is a part of, or itself. */
    public Identifier editionOf() {
        return new Identifier(Form.EDITION, parts.subList(0, 4));
    }

    /** The resolution that this is an edition or a part of, or itself. */
    public Identifier resolutionOf() {
        return new Identifier(Form.RESOLUTION, parts.subList(0, 3));
    }

    public String body() {
        return parts.get(0);
    }

    public String type() {
        return parts.get(1);
    }

    public String number() {
        return parts.get(2);
    }

    public int year() {
        return Integer.parseInt(parts.get(3).substring(0, 4));
    }

    public boolean isDraft() {
        return parts.size() > 3 && parts.get(3).contains("/draft/");
    }

    /** The last part, which may hold several segments. */
    public String last() {
        return parts.get(parts.size() - 1);
    }

    /** "ITU-R 7-2" gives "7", "COM5/1" gives "com5-1", "No. 2" gives "2". */
    private static String segment(String number) {
        String bare =
                Passage.normal(number)
                        .replaceFirst("(?i)^(no\\.?|n°)\\s*", "")
                        .replaceFirst("(?i)^itu-[rtd]\\s+(\\S+?)(-\\d+)?$", "$1");
        return bare.toLowerCase(Locale.ROOT).replaceAll("[\\s/]+", "-");
    }

    /** Always four, "0000" where a text gives no year. */
    private static String digits(int year) {
        return "%04d".formatted(year);
    }

    private static List<String> append(List<String> parts, String part) {
        var longer = new ArrayList<>(parts);
        longer.add(part);
        return longer;
    }

    /** The path, such as "/eli/pp/res/191/2022". */
    @Override
    public String toString() {
        String path = form.template;
        for (String part : parts) {
            int open = path.indexOf('{');
            path = path.substring(0, open) + part + path.substring(path.indexOf('}') + 1);
        }
        return path;
    }
}
