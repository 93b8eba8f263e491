package itu.mandates.cite;

import itu.mandates.model.Clause;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.vocab.LabelSigns;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The clauses and annexes of one text by the words that cite them: "resolves 3 i)", "Annex 2".
 * Spacing, brackets and capitals do not count: "resolves 3a)" finds <i>resolves</i> 3 a).
 */
final class Divisions {

    static final Divisions NONE = new Divisions();

    private static final LabelSigns SIGNS = LabelSigns.load();
    private static final String ANNEX = "annex";
    private static final String ITEM = "item ";

    private final Map<Address, List<Identifier>> byAddress = new LinkedHashMap<>();
    private final Map<String, Identifier> byPath = new LinkedHashMap<>();
    private final List<Identifier> annexes = new ArrayList<>();

    private Divisions() {}

    static Divisions of(Revision revision) {
        var divisions = new Divisions();
        revision.sections().forEach(divisions::addAnnex);
        revision.allClauses().forEach(divisions::add);
        return divisions;
    }

    /** Those that these words cite; usually one. */
    List<Identifier> find(String citing) {
        return byAddress.getOrDefault(Address.of(citing), List.of());
    }

    /**
     * The one that words of another language than that of the text cite, by the segments of its
     * identifier, which are the same in all languages: "décide 3 i)" is "resolves/3/i".
     *
     * @param slug gives the segment of an opener
     */
    Optional<Identifier> findInAnyLanguage(String citing, UnaryOperator<String> slug) {
        Address cited = Address.of(citing);
        String path = slug.apply(cited.opener) + "/" + inLatin(cited.label).replace(' ', '/');
        return Stream.of(path, path.replaceFirst("/", "-"), slug.apply(citing))
                .flatMap(each -> Optional.ofNullable(byPath.get(each)).stream())
                .findFirst();
    }

    /** With those of a text in another language of the same edition. */
    Divisions and(Divisions other) {
        var both = new Divisions();
        for (Divisions one : List.of(this, other)) {
            one.byPath.forEach(both.byPath::putIfAbsent);
            one.annexes.stream()
                    .filter(id -> !both.annexes.contains(id))
                    .forEach(both.annexes::add);
            one.byAddress.forEach((address, ids) -> ids.forEach(id -> both.put(address, id)));
        }
        return both;
    }

    /**
     * Those that have the label and an opener of the same verb: "resolves 2" in a text whose
     * section is "resolves to instruct the Secretary-General". For "Annex" all annexes.
     */
    List<Identifier> findLoosely(String citing) {
        Address cited = Address.of(citing);
        if (cited.equals(new Address(ANNEX, ""))) {
            return List.copyOf(annexes);
        }
        return byAddress.entrySet().stream()
                .filter(entry -> entry.getKey().isLike(cited))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    /** For "item a)" the clause of that label in the section or list that the citing one is in. */
    List<Identifier> findBeside(Identifier citing, String cited) {
        if (!cited.startsWith(ITEM)) {
            return List.of();
        }
        String path = citing.toString();
        String label = cited.substring(ITEM.length()).replace(")", "").strip();
        String wanted = path.substring(0, path.lastIndexOf('/') + 1) + inLatin(label);
        return byAddress.values().stream()
                .flatMap(List::stream)
                .filter(id -> id.toString().equals(wanted))
                .distinct()
                .toList();
    }

    /** "3 ب" is "3 b", as in identifiers. */
    private static String inLatin(String label) {
        return Stream.of(SIGNS.toLatin(label, label.length()).split(" "))
                .map(sign -> SIGNS.latin(sign, sign))
                .collect(Collectors.joining(" "));
    }

    private void addAnnex(Section section) {
        if (section.part() == Part.ANNEX) {
            annexes.add(section.id());
            put(section.heading(), section.id());
        }
    }

    /** Lines without a label, at the beginning and end of annexes, cannot be cited. */
    private void add(Clause clause) {
        if (!clause.label().isEmpty()) {
            put(clause.citedAs(), clause.id());
        }
    }

    private void put(String citedAs, Identifier id) {
        put(Address.of(citedAs), id);
        String edition = id.editionOf().toString();
        byPath.putIfAbsent(id.toString().substring(edition.length() + 1), id);
    }

    private void put(Address address, Identifier id) {
        var same = byAddress.computeIfAbsent(address, key -> new ArrayList<>());
        if (!same.contains(id)) {
            same.add(id);
        }
    }

    /**
     * @param opener "resolves", "annex"
     * @param label its parts with blanks between: "3 i", "2 a"
     */
    private record Address(String opener, String label) {

        private static final Pattern LABELLED =
                Pattern.compile("(annex|\\D+?)\\s+((?<=annex\\s)\\S.*|(?:\\d|\\p{L}{1,5}\\)).*)");

        /** Vowel signs and lengthened strokes, which Arabic texts may leave out. */
        private static final String MARKS = "[\\p{Mn}\u0640«»“”\"]";

        private static final Pattern WORD = Pattern.compile("\\d+|\\p{L}+(?:-\\p{L}+)*");

        static Address of(String words) {
            String lower = words.replaceAll(MARKS, "").toLowerCase(Locale.ROOT).strip();
            Matcher labelled = LABELLED.matcher(lower);
            return labelled.matches()
                    ? new Address(joined(labelled.group(1)), joined(labelled.group(2)))
                    : new Address(joined(lower), "");
        }

        /** Whether the label is the same, and so is the verb. */
        boolean isLike(Address cited) {
            return label.equals(cited.label)
                    && !label.isEmpty()
                    && opener.split(" ")[0].equals(cited.opener.split(" ")[0]);
        }

        private static String joined(String words) {
            return String.join(" ", WORD.matcher(words).results().map(MatchResult::group).toList());
        }
    }
}
