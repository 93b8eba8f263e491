package itu.mandates.parse;

import itu.mandates.model.Contribution;
import itu.mandates.model.Identifier;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the lines of a paper's first page say of it: symbol, date, agenda item, who submits it. */
final class FrontPage {

    /** No line of a first page is longer; a list of proponents may name a hundred States. */
    private static final int LONGEST = 4_000;

    private static final Pattern SYMBOL =
            Pattern.compile(
                    "(?:(?:Document|Doc\\.?)\\s+)?(?<symbol>[A-Z]{1,8}\\d{0,2}(?:-\\d+)?/\\d+[A-Z0-9().]*(?:/\\d+)?)(?:-[EFSARC])?");
    private static final Pattern AGENDA = Pattern.compile("Agenda item:?\\s*(?<item>.+)");
    private static final Pattern ORIGINAL = Pattern.compile("Original:?\\s*(?<language>\\p{L}+)");
    private static final Pattern PROPONENTS =
            Pattern.compile(
                    "(?:Contribution|Proposals?|Submission|Submitted) (?:by|from) (?:the )?(?<names>.+)");
    private static final Pattern CONFERENCE =
            Pattern.compile(
                    "[\\p{L}\\s-]{10,90} \\((?<body>PP|WTSA|WTDC|RA|WRC)[ -]?(?<year>\\d{2})\\)");

    /** What stands over the proposals, below the names of those who make them. */
    private static final Pattern PROPOSALS =
            Pattern.compile(
                    "(?i)(?:[\\p{L} -]{1,60} )?proposals? for the work of the"
                            + " (?:conference|assembly)");

    private static final Pattern COUNCIL = Pattern.compile("C(?<year>\\d{2})/.*");
    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Optional<String> symbol = Optional.empty();
    private Optional<String> date = Optional.empty();
    private Optional<String> agendaItem = Optional.empty();
    private Optional<String> language = Optional.empty();
    private Optional<Identifier> conference = Optional.empty();
    private List<String> proponents = List.of();
    private String above = "";
    private List<String> namedAbove = List.of();

    /** Takes in a line if it is one of the first page; says whether it was. */
    boolean read(String words) {
        if (words.length() > LONGEST) {
            return false;
        }
        boolean taken =
                symbol(words)
                        || conference(words)
                        || date(words)
                        || agenda(words)
                        || original(words)
                        || proponents(words);
        if (PROPOSALS.matcher(words).matches() && namedAbove.isEmpty()) {
            namedAbove = names(above);
        }
        above = taken ? "" : words;
        return taken;
    }

    private boolean conference(String words) {
        Matcher form = CONFERENCE.matcher(words);
        if (conference.isPresent() || !form.matches()) {
            return false;
        }
        String id = form.group("body").toLowerCase(Locale.ROOT) + "-" + form.group("year");
        conference = Optional.of(Identifier.thing("conference", id));
        return true;
    }

    private boolean symbol(String words) {
        Matcher form = SYMBOL.matcher(words);
        if (symbol.isPresent() || !form.matches()) {
            return false;
        }
        symbol = Optional.of(form.group("symbol"));
        return true;
    }

    private boolean date(String words) {
        if (date.isPresent() || words.length() > 20) {
            return false;
        }
        try {
            date = Optional.of(LocalDate.parse(words, DATE).toString());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    private boolean agenda(String words) {
        Matcher form = AGENDA.matcher(words);
        if (form.matches()) {
            agendaItem = Optional.of(form.group("item"));
        }
        return form.matches();
    }

    private boolean original(String words) {
        Matcher form = ORIGINAL.matcher(words);
        if (form.matches()) {
            language = Optional.of(form.group("language"));
        }
        return form.matches();
    }

    private boolean proponents(String words) {
        Matcher form = PROPONENTS.matcher(words);
        if (form.matches() && proponents.isEmpty()) {
            proponents = names(form.group("names"));
            return true;
        }
        return false;
    }

    /** "Russian Federation, Armenia (Republic of), and Belarus (Republic of)" as three names. */
    private static List<String> names(String list) {
        return Arrays.stream(list.split(",\\s*(?:and\\s+)?|\\s+and\\s+"))
                .map(name -> name.replaceFirst("^the ", "").strip())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Contribution contribution(Optional<String> actionRequested) {
        return new Contribution(
                symbol,
                date,
                agendaItem,
                language,
                symbol.flatMap(FrontPage::meeting).or(() -> conference),
                actionRequested,
                proponents);
    }

    /** Those named above the proposals; whoever else is named comes first. */
    List<String> namedAbove() {
        return namedAbove;
    }

    /** The conference that a line of its own names, with its short form. */
    Optional<Identifier> conference() {
        return conference;
    }

    Optional<String> symbol() {
        return symbol;
    }

    /** C26/89 was submitted to the Council's session of 2026. */
    private static Optional<Identifier> meeting(String symbol) {
        Matcher council = COUNCIL.matcher(symbol);
        return council.matches()
                ? Optional.of(Identifier.thing("conference", "council-" + council.group("year")))
                : Optional.empty();
    }
}
