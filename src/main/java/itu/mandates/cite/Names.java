package itu.mandates.cite;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Names that stand for codes: "the World Telecommunication Standardization Assembly" for "wtsa".
 * Names of several words may be written in capitals, acronyms only as they are.
 */
final class Names {

    /** What joins a name to a longer word; Chinese has no blanks between words. */
    private static final String IN_WORD = "[\\p{L}\\d&&[^\\p{IsHan}]]";

    private final Map<String, String> codes = new LinkedHashMap<>();
    private final String regex;
    private final Pattern pattern;

    /**
     * @param namesByCode of each code its names
     */
    Names(Map<String, List<String>> namesByCode) {
        namesByCode.forEach((code, names) -> names.forEach(name -> codes.put(key(name), code)));
        String anyName =
                namesByCode.values().stream()
                        .flatMap(List::stream)
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Names::regexOf)
                        .collect(Collectors.joining("|"));
        regex = "(?:" + anyName + ")(?!" + IN_WORD + ")";
        pattern = Pattern.compile("(?<!" + IN_WORD + ")" + regex);
    }

    /** Matches each of the names, in free spacing too; it has no named groups. */
    String regex() {
        return regex;
    }

    /** All codes, in order of the file. */
    List<String> codes() {
        return codes.values().stream().distinct().toList();
    }

    /** The code of the first name in the words. */
    Optional<String> codeIn(String words) {
        return pattern.matcher(words)
                .results()
                .findFirst()
                .map(found -> codes.get(key(found.group())));
    }

    private static String key(String name) {
        String straight = name.replace('’', '\'');
        return name.contains(" ") ? straight.toLowerCase(Locale.ROOT) : straight;
    }

    private static String regexOf(String name) {
        String escaped = name.replace(" ", "\\s").replace(".", "\\.").replace("'", "['’]");
        return name.contains(" ") ? "(?iu:" + escaped + ")" : escaped;
    }
}
