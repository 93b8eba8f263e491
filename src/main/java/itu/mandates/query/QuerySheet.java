package itu.mandates.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a saved query answers, what it asks its user for and what stands in its columns: English
 * words for a terminal.
 */
public final class QuerySheet {

    private static final String ENGLISH = "en";
    private static final String LINE = "  %-20s %s";

    private QuerySheet() {}

    /** The sheet of one query, line by line. */
    public static List<String> of(QueryFile file) {
        var header = file.header();
        var lines = new ArrayList<String>();
        lines.add(file.name() + ": " + header.title().in(ENGLISH));
        Stream.of(header.question(), header.description())
                .map(words -> words.in(ENGLISH))
                .filter(words -> !words.isBlank())
                .forEach(lines::add);
        lines.addAll(part("Parameters", header.parameters().stream().map(QuerySheet::parameter)));
        lines.addAll(part("Columns", header.columns().stream().map(QuerySheet::column)));
        return lines;
    }

    private static List<String> part(String head, Stream<String> lines) {
        List<String> all = lines.toList();
        return all.isEmpty()
                ? List.of()
                : Stream.concat(Stream.of("", head), all.stream()).toList();
    }

    private static String parameter(Parameter one) {
        var words = new StringBuilder(one.label().in(ENGLISH));
        if (!one.allowed().isEmpty()) {
            words.append(", one of ").append(String.join(", ", one.allowed()));
        }
        one.defaultValue()
                .filter(value -> !value.isEmpty())
                .ifPresent(value -> words.append("; ").append(value).append(" if not given"));
        if (one.required()) {
            words.append("; must be given");
        }
        return LINE.formatted(one.name(), words)
                + "\n"
                + LINE.formatted("", "--param " + quoted(one.name() + "=" + one.example()));
    }

    private static String column(Column one) {
        return LINE.formatted(one.name(), one.meaning().in(ENGLISH));
    }

    private static String quoted(String words) {
        return words.contains(" ") ? '"' + words + '"' : words;
    }
}
