package itu.mandates.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Footnotes of a PDF page: what stands at its foot in smaller type and begins with a mark. Each
 * goes to the line that has its mark.
 */
final class PdfNotes {

    private static final float SMALLER = 0.92f;
    private static final Pattern MARK =
            Pattern.compile("([¹²³⁰⁴-⁹]{1,3}|\\d{1,3}(?=[\\s\\t])|\\*{1,3})\\s*");
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private PdfNotes() {}

    /** The lines of all pages with the notes where they are called. */
    static List<PdfLine> placed(List<List<PdfLine>> pages) {
        float body = mainSize(pages);
        return pages.stream().flatMap(page -> placed(page, body).stream()).toList();
    }

    private static List<PdfLine> placed(List<PdfLine> page, float body) {
        int foot = foot(page, body);
        var lines = new ArrayList<>(page.subList(0, foot));
        for (Note note : notes(page.subList(foot, page.size()))) {
            place(note, lines);
        }
        return lines;
    }

    private record Note(String mark, StringBuilder words) {}

    /** Index of the first line of the notes; the number of lines if there are none. */
    private static int foot(List<PdfLine> page, float body) {
        int foot = page.size();
        while (foot > 0
                && page.get(foot - 1).size() <= SMALLER * body
                && page.get(foot - 1).cell().isEmpty()) {
            foot--;
        }
        while (foot < page.size() && !MARK.matcher(page.get(foot).text()).lookingAt()) {
            foot++;
        }
        return foot == 0 ? page.size() : foot;
    }

    /** The size in which most characters are set. */
    private static float mainSize(List<List<PdfLine>> pages) {
        Map<Float, Integer> sizes =
                pages.stream()
                        .flatMap(List::stream)
                        .collect(
                                Collectors.groupingBy(
                                        PdfLine::size,
                                        Collectors.summingInt(line -> line.text().length())));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(0f);
    }

    private static List<Note> notes(List<PdfLine> lines) {
        var notes = new ArrayList<Note>();
        for (PdfLine line : lines) {
            Matcher mark = MARK.matcher(line.text());
            if (mark.lookingAt()) {
                var words = new StringBuilder(line.text().substring(mark.end()));
                notes.add(new Note(digits(mark.group(1)), words));
            } else {
                PdfParagraphs.join(notes.get(notes.size() - 1).words(), line.text(), word -> false);
            }
        }
        return notes;
    }

    private static String digits(String mark) {
        var digits = new StringBuilder();
        mark.chars()
                .forEach(
                        c -> {
                            int at = SUPERSCRIPTS.indexOf(c);
                            digits.append(at < 0 ? (char) c : (char) ('0' + at));
                        });
        return digits.toString();
    }

    /** The calling line gets mark and note; the last line of the page if none calls. */
    private static void place(Note note, List<PdfLine> lines) {
        String raised = raised(note.mark());
        int caller = lines.size() - 1;
        for (int i = 0; i < lines.size(); i++) {
            if (!raised.isEmpty() && isCalled(lines.get(i).text(), raised)) {
                caller = i;
                break;
            }
        }
        PdfLine line = lines.get(caller);
        String number = note.mark().matches("\\d+") ? note.mark() : "0";
        String call = "[footnoteRef:" + number + "]" + number;
        var notes = new ArrayList<>(line.notes());
        notes.add(" [" + number + ": " + note.mark() + " \t" + note.words() + "]");
        String words =
                isCalled(line.text(), raised)
                        ? line.text().replaceFirst(Pattern.quote(raised), call)
                        : line.text();
        lines.set(caller, line.with(words, notes));
    }

    /** Whether a mark stands in a line, and not as a part of a longer one. */
    private static boolean isCalled(String words, String raised) {
        return !raised.isEmpty()
                && Pattern.compile("(?<![¹²³⁰⁴-⁹])" + raised + "(?![¹²³⁰⁴-⁹])")
                        .matcher(words)
                        .find();
    }

    private static String raised(String mark) {
        var raised = new StringBuilder();
        mark.chars()
                .filter(Character::isDigit)
                .forEach(c -> raised.append(SUPERSCRIPTS.charAt(c - '0')));
        return raised.toString();
    }
}
