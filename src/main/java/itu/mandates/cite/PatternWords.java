package itu.mandates.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the patterns of one language share: names of bodies, Sectors and instruments, forms of
 * number that belong to one body, and pieces of pattern. Made from data/patterns/words.
 */
final class PatternWords {

    private static final Set<String> KEYS =
            Set.of(
                    "language",
                    "bodies",
                    "sectors",
                    "instruments",
                    "sectorOfBody",
                    "instrumentForms",
                    "instrumentOfBody",
                    "numberForms",
                    "types",
                    "numberSpellings",
                    "pieces");
    private static final Pattern PIECE = Pattern.compile("\\(\\?&(\\w+)\\)");
    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<[A-Za-z]\\w*>");
    private static final int DEEPEST = 12;

    private final YamlFile file;
    private final Names bodies;
    private final Names sectors;
    private final Names instruments;
    private final Map<String, Pattern> numberForms = new LinkedHashMap<>();
    private final Map<String, String> pieces = new LinkedHashMap<>();

    private PatternWords(YamlFile file, Map<String, String> inherited) {
        this.file = file;
        pieces.putAll(inherited);
        bodies = names("bodies");
        sectors = names("sectors");
        instruments = names("instruments");
        texts("numberForms").forEach((body, form) -> numberForms.put(body, Pattern.compile(form)));
        pieces.put("openerName", OpenerForms.regex(language()));
        pieces.putAll(texts("pieces"));
        pieces.put("bodyName", bodies.regex());
        pieces.put("sectorName", sectors.regex());
        pieces.put("instrumentName", instruments.regex());
    }

    static PatternWords read(YamlFile file) {
        return new PatternWords(file.only(KEYS), Map.of());
    }

    /**
     * @param others whose pieces count where the file has none of that name
     */
    static PatternWords read(YamlFile file, PatternWords others) {
        return new PatternWords(file.only(KEYS), others.pieces);
    }

    String language() {
        return file.text("language");
    }

    Names bodies() {
        return bodies;
    }

    Names sectors() {
        return sectors;
    }

    Names instruments() {
        return instruments;
    }

    /** The kind of text that the word names: "resolution" for "Резолюцией"; else the word. */
    String type(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        var types = file.inner("types");
        return types.entries().keySet().stream()
                .filter(type -> types.texts(type).stream().anyMatch(lower::contains))
                .findFirst()
                .orElse(lower);
    }

    /** A number as English texts print it: "ITU-R 7-2" for "UIT-R 7-2". */
    String number(String printed) {
        String number = printed;
        for (var spelling : texts("numberSpellings").entrySet()) {
            number = number.replace(spelling.getKey(), spelling.getValue());
        }
        return number;
    }

    /** The body whose resolutions alone have numbers of this form. */
    Optional<String> bodyByForm(String number) {
        return numberForms.entrySet().stream()
                .filter(form -> form.getValue().matcher(number).matches())
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /**
     * The instrument that a number means of which none is named: the one whose numbers alone have
     * this form, or the one that texts of this body mean.
     */
    Optional<String> instrument(String number, Optional<String> body) {
        return texts("instrumentForms").entrySet().stream()
                .filter(form -> number.matches(form.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .or(() -> body.map(texts("instrumentOfBody")::get));
    }

    /** The Sector whose Questions the texts of this body mean. */
    Optional<String> sectorOfBody(String body) {
        return file.inner("sectorOfBody").optional(body);
    }

    /** {@code regex} with its pieces put in; the groups of the pieces lose their names. */
    String expand(String regex) {
        return expand(regex, false, DEEPEST);
    }

    /** {@code regex} with its pieces put in, and the names of their groups kept. */
    String expandNamed(String regex) {
        return expand(regex, true, DEEPEST);
    }

    private String expand(String regex, boolean named, int depth) {
        return PIECE.matcher(regex)
                .replaceAll(
                        piece ->
                                Matcher.quoteReplacement(
                                        "(?:" + piece(piece.group(1), named, depth) + "\n)"));
    }

    private String piece(String name, boolean named, int depth) {
        if (depth == 0 || !pieces.containsKey(name)) {
            throw file.error("pieces." + name, depth == 0 ? "holds itself" : "missing");
        }
        String piece = pieces.get(name);
        String shown = named ? piece : GROUP_NAME.matcher(piece).replaceAll("(?:");
        return expand(shown, named, depth - 1);
    }

    /** An optional mapping of the file. */
    private Map<String, String> texts(String key) {
        return file.entries().containsKey(key) ? file.inner(key).asTexts() : Map.of();
    }

    private Names names(String key) {
        var namesByCode = new LinkedHashMap<String, List<String>>();
        var codes = file.inner(key);
        codes.entries().keySet().forEach(code -> namesByCode.put(code, codes.texts(code)));
        return new Names(namesByCode);
    }
}
