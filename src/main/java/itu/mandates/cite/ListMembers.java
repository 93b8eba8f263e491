package itu.mandates.cite;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The members of a list, each with what it shares with the others: "Resolutions 17, 26 and 44 (Rev.
 * Dubai, 2012) of WTSA" is three resolutions of one edition and one body.
 */
final class ListMembers {

    private static final List<String> EDITION =
            List.of(
                    ("rev open extra dot place comma year meeting meetingYear session amended"
                                    + " close")
                            .split(" "));
    private static final Pattern SERIES = Pattern.compile("(ITU-[RTD]\\s)\\S.*");
    private static final Pattern BARE = Pattern.compile("\\d+(?:-\\d+)?");
    private static final Pattern SUB_LABEL = Pattern.compile("[a-z]{1,5}\\)");
    private static final Pattern WITH_SUB_LABEL = Pattern.compile("(\\d+\\s?)[a-z]{1,5}\\)");

    private final List<Map<String, String>> members = new ArrayList<>();

    private ListMembers() {}

    /** What each member says, by group; a match without a list is its own one member. */
    static List<Map<String, String>> of(ReferencePattern pattern, Matcher match) {
        Map<String, String> whole = pattern.regex().read(match);
        if (pattern.each().isEmpty() || !whole.containsKey("list")) {
            return List.of(whole);
        }
        var list = new ListMembers();
        list.read(pattern.each().get(), whole.get("list"));
        list.shareFromTheLeft();
        list.shareFromTheRight();
        return list.members.stream().map(member -> joined(whole, member)).toList();
    }

    private void read(GroupPattern each, String words) {
        Matcher member = each.regex().matcher(words);
        while (member.find()) {
            Map<String, String> groups = each.read(member);
            if (groups.containsKey("to")) {
                CitedNumbers.range(groups.get("number"), groups.get("to"))
                        .forEach(number -> members.add(with(groups, number)));
            } else {
                members.add(new HashMap<>(groups));
            }
        }
    }

    /** "ITU-R 1, 2 and 5", "3 i) and ii)", "ITU-T A.1 and A.7". */
    private void shareFromTheLeft() {
        for (int i = 1; i < members.size(); i++) {
            Map<String, String> before = members.get(i - 1);
            Map<String, String> member = members.get(i);
            if (before.containsKey("sector")) {
                member.putIfAbsent("sector", before.get("sector"));
            }
            Matcher series = SERIES.matcher(before.get("number"));
            if (series.matches() && !member.containsKey("body")) {
                prefix(member, BARE, series.group(1));
            }
            Matcher parent = WITH_SUB_LABEL.matcher(before.get("number"));
            if (parent.matches()) {
                prefix(member, SUB_LABEL, parent.group(1));
            }
        }
    }

    private static void prefix(Map<String, String> member, Pattern lacking, String prefix) {
        if (lacking.matcher(member.get("number")).matches()) {
            member.put("number", prefix + member.get("number"));
        }
    }

    /** The edition and the body that stand behind the last member they belong to. */
    private void shareFromTheRight() {
        for (int i = members.size() - 2; i >= 0; i--) {
            Map<String, String> member = members.get(i);
            Map<String, String> after = members.get(i + 1);
            if (!member.containsKey("open") && !member.containsKey("body")) {
                EDITION.forEach(group -> copy(group, after, member));
            }
            if (!member.containsKey("body")) {
                copy("body", after, member);
                copy("bodyYear", after, member);
            }
        }
    }

    private static void copy(String group, Map<String, String> from, Map<String, String> to) {
        if (from.containsKey(group)) {
            to.putIfAbsent(group, from.get(group));
        }
    }

    private static Map<String, String> with(Map<String, String> groups, String number) {
        var copy = new HashMap<>(groups);
        copy.put("number", number);
        return copy;
    }

    private static Map<String, String> joined(
            Map<String, String> whole, Map<String, String> member) {
        var joined = new HashMap<>(whole);
        joined.putAll(member);
        return joined;
    }
}
