package itu.mandates.parse;

import itu.mandates.model.Edition;
import itu.mandates.model.Passage;
import itu.mandates.vocab.TitleWords;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The line that opens a resolution: "RESOLUTION 191 (REV. BUCHAREST, 2022)".
 *
 * @param type "res", "dec", "rec" or "op"
 * @param number as printed: "191", "ITU-R 75", "COM5/1"
 * @param editions place and year, as far as the line gives them; two where a marked-up text prints
 *     the old and the new one
 * @param conference code of the conference that the bracket names in place of a place: "wrc"
 * @param subject what follows on the same line
 * @param capital whether the word is printed in capitals, as in a title
 * @param draft whether it says that the text is a draft: "DRAFT NEW RESOLUTION [EUR-1]"
 */
record TitleLine(
        String type,
        String number,
        List<Edition> editions,
        Optional<String> conference,
        Optional<String> subject,
        boolean capital,
        boolean draft) {

    /** No title line is longer, its subject included. */
    private static final int LONGEST = 400;

    private static final String NUMBER =
            "(?<number>\\[[A-Z0-9][A-Z0-9 /_.-]{0,24}\\]|ITU-[RTD]\\s+\\d+(?:-\\d+)*|[A-Z]{1,10}(?:-[A-Z]{1,10})?\\d*/\\d+|[A-Z]?\\d+(?:-\\d+)?|[IVXLC]+|[A-Z]{1,2})";

    private static final Pattern FORM =
            Pattern.compile(
                    "(?:(?:Council|COUNCIL|[A-Z]{2,5}(?:-[RTD]|-\\d{2,4})?)\\s+)?"
                            + "(?<word>\\p{L}+)\\s+(?:(?:No|N|NO)[.°oº]?\\s*)?"
                            + NUMBER
                            + "\\s*(?<edition>\\([^()]*(?:\\([^()]*\\)[^()]*)*\\))?\\*?\\s*"
                            + "(?<subject>(?:[–—:-]\\s*)?\\p{Lu}.*)?");

    /** Chinese puts the number first: "第191号决议（2022年，布加勒斯特，修订版）". */
    private static final Pattern CHINESE =
            Pattern.compile(
                    "第?\\s*(?<number>(?:ITU-[RTD]\\s*)?[\\dA-Z/-]{1,12})\\s*号\\s*(?<word>\\p{IsHan}{2})\\s*"
                            + "(?<edition>[(（].{0,80}[)）])?(?<subject>.{0,80})");

    private static final Pattern CONFERENCE = Pattern.compile("\\b([A-Z]{2,5})-\\d{2,4}\\b");

    /** Reads a line; empty if it opens no resolution. */
    static Optional<TitleLine> of(TextLine line, TitleWords words) {
        String printed = line.text();
        if (printed.length() > LONGEST
                || printed.isEmpty()
                || !Character.isLetter(printed.charAt(0))) {
            return Optional.empty();
        }
        String text = words.withoutDraft(printed);
        boolean draft = text.length() < printed.length();
        Matcher form = (text.indexOf('号') >= 0 ? CHINESE : FORM).matcher(text);
        if (!form.matches() || form.group("subject") != null && form.group("edition") == null) {
            return Optional.empty();
        }
        return words.type(form.group("word")).map(type -> title(type, form, draft));
    }

    private static TitleLine title(String type, Matcher form, boolean draft) {
        String edition = form.group("edition") == null ? "" : form.group("edition");
        String word = form.group("word");
        return new TitleLine(
                type,
                Passage.normal(form.group("number")).replaceAll("[\\[\\]]", ""),
                Editions.in(edition),
                CONFERENCE
                        .matcher(edition)
                        .results()
                        .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                        .findFirst(),
                Optional.ofNullable(form.group("subject")).map(TitleLine::withoutDash),
                word.equals(word.toUpperCase(Locale.ROOT)),
                draft);
    }

    private static String withoutDash(String subject) {
        boolean dash = !subject.isEmpty() && "–—:-".indexOf(subject.charAt(0)) >= 0;
        return dash ? subject.substring(1).strip() : subject;
    }

    /** Whether nothing else stands on the line. */
    boolean isAlone() {
        return subject.filter(words -> !words.isEmpty()).isEmpty();
    }

    /** The title of a draft, with the edition that it would change before its own. */
    TitleLine changing(Edition base, Edition proposed) {
        return new TitleLine(
                type, number, List.of(base, proposed), conference, subject, capital, draft);
    }

    /** Whether the line gives two editions, one written over the other. */
    boolean isMarkedUp() {
        return editions.size() > 1;
    }
}
