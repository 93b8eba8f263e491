package itu.mandates.parse;

import itu.mandates.model.SourceText;
import itu.mandates.vocab.Lexicon;
import itu.mandates.vocab.RegionalGroups;
import itu.mandates.vocab.Register;
import itu.mandates.vocab.TitleWords;
import itu.mandates.vocab.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the parser knows of ITU's texts, all of it from files. */
record Grammar(
        Lexicon lexicon,
        TitleWords titleWords,
        Register register,
        RegionalGroups groups,
        OpenerLine.Recogniser openers,
        AnnexLine.Recogniser annexes,
        GluedHeadings glued,
        WordList collections,
        WordList reasons) {

    /** Lines within which a formula follows a title: a subject of several lines, and notes. */
    private static final int FORMULA_WITHIN = 14;

    static Grammar load() {
        var lexicon = Lexicon.load();
        var openers = new OpenerLine.Recogniser(lexicon, WordList.load("clause-words"));
        var annexWords = WordList.load("annex-words");
        return new Grammar(
                lexicon,
                TitleWords.load(),
                Register.load(),
                RegionalGroups.load(),
                openers,
                new AnnexLine.Recogniser(annexWords, WordList.load("division-words")),
                new GluedHeadings(new OpenerIndex(lexicon), openers, GluedAnnexes.of(annexWords)),
                WordList.load("collection-words"),
                WordList.load("reason-words"));
    }

    /** The lines of a source, told apart from notes and glued headings. */
    List<TextLine> lines(SourceText source) {
        var lines =
                source.textLines().stream().flatMap(line -> glued.split(line).stream()).toList();
        var notes = NoteLines.in(lines);
        return lines.stream().map(line -> TextLine.of(line, notes)).toList();
    }

    /** Index of the formula that stands below a title; -1 if none does before the first item. */
    int formula(List<TextLine> lines, int from) {
        int end = Math.min(from + FORMULA_WITHIN, lines.size());
        for (int at = from; at < end; at++) {
            if (Label.of(lines.get(at)).filter(Label::firm).isPresent()) {
                return -1;
            }
            if (lexicon.bodyOfFormula(lines.get(at).text()).isPresent()) {
                return at;
            }
        }
        return -1;
    }

    /** "Reasons: ..." below a proposed text. */
    boolean givesReasons(TextLine line) {
        String words = line.text();
        int colon = words.substring(0, Math.min(20, words.length())).replace('：', ':').indexOf(':');
        return colon > 0
                && reasons.words()
                        .contains(words.substring(0, colon).strip().toLowerCase(Locale.ROOT));
    }

    /** Whether a line in capitals heads several texts: "RESOLUTIONS", "ABROGATED DECISIONS". */
    boolean headsCollection(TextLine line) {
        String words = line.text();
        return words.length() <= 80
                && words.equals(words.toUpperCase(Locale.ROOT))
                && words.chars().noneMatch(Character::isDigit)
                && !Terminators.closes(words)
                && Arrays.stream(words.toLowerCase(Locale.ROOT).split(" "))
                        .anyMatch(collections.words()::contains);
    }
}
