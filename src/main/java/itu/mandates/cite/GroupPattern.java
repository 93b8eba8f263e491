package itu.mandates.cite;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A regular expression in free spacing with named groups.
 *
 * @param groups names of its groups
 */
record GroupPattern(Pattern regex, List<String> groups) {

    /** Names of groups that mean something; docs/patterns.md says what. */
    private static final Set<String> KNOWN =
            Set.of(
                    ("part partOpener partNumber bodyBefore type recommendation list title listBody number to rev open"
                                    + " extra dot place comma year meeting meetingYear session"
                                    + " amended close body bodyYear secondYear sector sectorBefore"
                                    + " sectorAfter opener instrument appendix")
                            .split(" "));

    private static final Pattern GROUP_NAME = Pattern.compile("\\(\\?<([A-Za-z]\\w*)>");

    /** Compiles the key {@code key} of a pattern file, of which {@code expanded} is the text. */
    static GroupPattern compile(YamlFile file, String key, String expanded) {
        List<String> groups =
                GROUP_NAME.matcher(expanded).results().map(name -> name.group(1)).toList();
        for (String group : groups) {
            if (!KNOWN.contains(group)) {
                throw file.error(key, "unknown group " + group);
            }
        }
        try {
            return new GroupPattern(Pattern.compile(expanded, Pattern.COMMENTS), groups);
        } catch (PatternSyntaxException e) {
            throw file.error(key, e.getMessage());
        }
    }

    /**
     * The groups that took part in a match, by name. What stands before the match is left from an
     * attempt further left that failed: possessive groups keep what they held.
     */
    Map<String, String> read(Matcher match) {
        var read = new LinkedHashMap<String, String>();
        for (String group : groups) {
            if (match.start(group) >= match.start() && !match.group(group).isEmpty()) {
                read.put(group, match.group(group));
            }
        }
        return read;
    }
}
