package itu.mandates.parse;

import itu.mandates.model.Passage;
import itu.mandates.model.Run;
import itu.mandates.model.SourceText.Line;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds footnotes that stand on lines of their own, as at the foot of a printed page. A line is one
 * if it begins with a number or asterisk that is glued to a word on a line before it ("villages5"),
 * and then with a capital. Neither alone is evidence: "5 For those ..." may be a clause.
 */
final class NoteLines {

    static final NoteLines NONE = new NoteLines();

    /** A note stands on the page of its call: no further below than this. */
    private static final int PAGE = 80;

    /** Lines of one note. */
    private static final int LONGEST = 5;

    private static final Pattern NOTE =
            Pattern.compile("\\s*+(\\d{1,2}|\\*{1,3}|[¹²³⁰⁴-⁹]{1,2})[\\s)]\\s*+[\"“«]?\\p{Lu}");
    private static final Pattern NOTE_BELOW_RULE =
            Pattern.compile(
                    "\\s*+(\\d{1,2}|\\*{1,3}|[¹²³⁰⁴-⁹]{1,2})[\\s)]\\s*+(?:[\"“«]?\\p{Lu}|https?:|www\\.)");
    private static final Pattern NUMBER = Pattern.compile("\\s*+\\d{1,2}\\s*+");
    private static final Pattern WORDS = Pattern.compile("\\s*+[\"“«]?\\p{Lu}\\p{L}*+ ");
    private static final Pattern RULE = Pattern.compile("\\s*+_{5,200}+\\s*+");

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A call that waits for its note: where it stands, and on which line. */
    private record Call(String label, long place, int row) {}

    /** The words of a note and how many lines it has. */
    private record Found(String label, Passage words) {}

    private final Map<Integer, Optional<Found>> notes = new HashMap<>();
    private final Set<Long> calls = new HashSet<>();

    private NoteLines() {}

    /** Looks for notes in the lines of one document. */
    static NoteLines in(List<Line> lines) {
        var found = new NoteLines();
        var waiting = new ArrayDeque<Call>();
        boolean belowRule = false;
        for (int row = 0; row < lines.size(); row++) {
            int oldest = row - PAGE;
            waiting.removeIf(call -> call.row() < oldest);
            boolean possible = belowRule || !waiting.isEmpty();
            int length = possible ? found.note(lines, row, waiting, belowRule) : 0;
            if (length == 0) {
                findCalls(lines.get(row), row, waiting);
            }
            belowRule = RULE.matcher(lines.get(row).text()).matches() || belowRule && length > 0;
            row += Math.max(0, length - 1);
        }
        return found;
    }

    /** Whether this line is a note or a part of one. */
    boolean isNote(Line line) {
        return notes.containsKey(line.start());
    }

    /** The note that begins on this line. */
    Optional<TextLine.Note> note(Line line, Run run) {
        return notes.getOrDefault(line.start(), Optional.empty())
                .map(found -> new TextLine.Note(found.label(), found.words(), run));
    }

    /** Whether the number at {@code index} of this line calls a note. */
    boolean isCall(Line line, int index) {
        return !calls.isEmpty() && calls.contains(place(line, index));
    }

    private static long place(Line line, int index) {
        return ((long) line.start() << 32) + index;
    }

    // --- notes

    /**
     * Takes in the note that begins on a line; 0 if none does, otherwise its length. Below a rule
     * stand the notes of the page: there it needs no call, which a converter may have lost.
     */
    private int note(List<Line> lines, int row, ArrayDeque<Call> waiting, boolean belowRule) {
        String line = lines.get(row).text();
        if (belowRule && isNumberAlone(lines, row)) {
            return numberedAbove(lines, row);
        }
        Matcher note = (belowRule ? NOTE_BELOW_RULE : NOTE).matcher(line);
        if (!note.lookingAt()) {
            return 0;
        }
        String label = plain(note.group(1));
        var call = waiting.stream().filter(c -> c.label().equals(label)).findFirst();
        String words = line.substring(note.end(1)).strip();
        boolean brief = words.split("\\s+", 4).length < 4;
        boolean shown = belowRule ? !brief || isWhole(words) : call.isPresent() && !brief;
        if (!shown || !belowRule && isList(lines, row, label)) {
            return 0;
        }
        call.ifPresent(waiting::remove);
        call.ifPresent(found -> calls.add(found.place()));
        int length = length(lines, row);
        notes.put(lines.get(row).start(), Optional.of(found(lines, row, length, note.end(1))));
        for (int more = row + 1; more < row + length; more++) {
            notes.put(lines.get(more).start(), Optional.empty());
        }
        return length;
    }

    /** A number alone below the rule, its words on the next line. */
    private static boolean isNumberAlone(List<Line> lines, int row) {
        return NUMBER.matcher(lines.get(row).text()).matches()
                && row + 1 < lines.size()
                && WORDS.matcher(lines.get(row + 1).text()).lookingAt();
    }

    private int numberedAbove(List<Line> lines, int row) {
        int length = 1 + length(lines, row + 1);
        Line number = lines.get(row);
        notes.put(number.start(), Optional.of(found(lines, row, length, number.text().length())));
        for (int more = row + 1; more < row + length; more++) {
            notes.put(lines.get(more).start(), Optional.empty());
        }
        return length;
    }

    /** A note of few words is an address or a sentence. */
    private static boolean isWhole(String words) {
        return words.endsWith(".") || words.startsWith("http") || words.startsWith("www.");
    }

    private static Found found(List<Line> lines, int row, int length, int labelEnd) {
        Line first = lines.get(row);
        String label = plain(first.text().substring(0, labelEnd).strip());
        Passage words = Passage.of(first.text().substring(labelEnd), first.at(labelEnd));
        for (int more = row + 1; more < row + length; more++) {
            words = words.then(Passage.of(lines.get(more).text(), lines.get(more).start()));
        }
        return new Found(label, words);
    }

    /** A note ends with a full stop; one that has none has one line. */
    private static int length(List<Line> lines, int row) {
        for (int more = 0; more < LONGEST && row + more < lines.size(); more++) {
            String text = lines.get(row + more).text().stripTrailing();
            if (text.isEmpty()) {
                break;
            }
            if (text.endsWith(".")) {
                return more + 1;
            }
        }
        return 1;
    }

    /** "1 Scope of ..." followed by "2 Terms of ..." counts a list, and is no note. */
    private static boolean isList(List<Line> lines, int row, String label) {
        if (!Character.isDigit(label.charAt(0)) || row + 1 == lines.size()) {
            return false;
        }
        Matcher next = NOTE.matcher(lines.get(row + 1).text());
        return next.lookingAt()
                && plain(next.group(1)).equals(Integer.toString(Integer.parseInt(label) + 1))
                && label.equals("1")
                && !lines.get(row).text().stripTrailing().endsWith(".");
    }

    // --- calls

    private static void findCalls(Line line, int row, ArrayDeque<Call> waiting) {
        String text = line.text();
        for (int i = 1; i < text.length(); i++) {
            char before = text.charAt(i - 1);
            boolean star = text.charAt(i) == '*' && Character.isLetterOrDigit(before);
            if (!isMark(text.charAt(i)) || !star && !Character.isLetter(before) && before != ')') {
                continue;
            }
            int end = i;
            while (end < text.length() && isMark(text.charAt(end))) {
                end++;
            }
            boolean word = text.charAt(i) == '*' ? isAlone(text, i, end) : isWord(text, i);
            if (end - i <= 2 && isWordEnd(text, end) && word) {
                waiting.add(new Call(plain(text.substring(i, end)), place(line, i), row));
            }
            i = end;
        }
    }

    private static boolean isMark(char c) {
        return c >= '0' && c <= '9' || c == '*' || SUPERSCRIPTS.indexOf(c) >= 0;
    }

    private static boolean isWordEnd(String text, int end) {
        return end == text.length() || " \t\u00A0,;.:)".indexOf(text.charAt(end)) >= 0;
    }

    /** Asterisks that come in pairs print words bold. */
    private static boolean isAlone(String text, int from, int end) {
        return text.indexOf('*') == from && text.lastIndexOf('*') == end - 1;
    }

    /** Three letters or a bracket before it: "m2" and "H2" are no words with a note. */
    private static boolean isWord(String text, int at) {
        return text.charAt(at - 1) == ')'
                || at >= 3
                        && Character.isLetter(text.charAt(at - 2))
                        && Character.isLowerCase(text.charAt(at - 1))
                        && Character.isLetter(text.charAt(at - 3));
    }

    private static String plain(String label) {
        var plain = new StringBuilder();
        label.chars()
                .forEach(
                        c -> {
                            int digit = SUPERSCRIPTS.indexOf(c);
                            plain.append(digit >= 0 ? (char) ('0' + digit) : (char) c);
                        });
        return plain.toString();
    }
}
