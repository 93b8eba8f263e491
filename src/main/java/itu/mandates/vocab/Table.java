package itu.mandates.vocab;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A file of tab-separated values below data/: lines that begin with "#" are remarks, the first
 * other line names the columns, an empty cell is an absent value.
 */
record Table(List<Row> rows) {

    /** One line, that can say where it stands. */
    record Row(String file, int line, List<String> columns, List<String> cells) {

        /**
         * @throws IllegalStateException if the cell is empty
         */
        String text(String column) {
            return optional(column).orElseThrow(() -> error(column, "is empty"));
        }

        Optional<String> optional(String column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw error(column, "does not exist");
            }
            String cell = index < cells.size() ? cells.get(index).strip() : "";
            return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
        }

        /** The values of a cell that holds several, separated by ";". */
        List<String> list(String column) {
            return optional(column).stream()
                    .flatMap(cell -> Arrays.stream(cell.split(";")))
                    .map(String::strip)
                    .toList();
        }

        String matching(String column, String regex) {
            String cell = text(column);
            if (!cell.matches(regex)) {
                throw error(column, "must look like " + regex + ", found \"" + cell + "\"");
            }
            return cell;
        }

        int year(String column) {
            String cell = text(column);
            if (!cell.matches("\\d{4}")) {
                throw error(column, "must be a year of four digits, found \"" + cell + "\"");
            }
            return Integer.parseInt(cell);
        }

        Optional<LocalDate> date(String column) {
            try {
                return optional(column).map(LocalDate::parse);
            } catch (DateTimeParseException e) {
                throw error(
                        column,
                        "must be a date such as 2014-10-20, found \"" + text(column) + "\"");
            }
        }

        String oneOf(String column, String... values) {
            String cell = text(column);
            if (!Arrays.asList(values).contains(cell)) {
                throw error(
                        column,
                        "must be one of " + String.join(", ", values) + ", found \"" + cell + "\"");
            }
            return cell;
        }

        IllegalStateException error(String column, String what) {
            return new IllegalStateException(
                    file
                            + ":"
                            + line
                            + ":"
                            + (columns.indexOf(column) + 1)
                            + " column "
                            + column
                            + " "
                            + what);
        }
    }

    static Table load(String folder, String file) {
        String text =
                new ResourceFolder(folder)
                        .file(file)
                        .orElseThrow(
                                () -> new IllegalStateException("no file " + folder + "/" + file));
        return parse(folder + "/" + file, text);
    }

    /**
     * @param file its name for messages
     */
    static Table parse(String file, String text) {
        var rows = new ArrayList<Row>();
        List<String> columns = List.of();
        String[] lines = text.split("\\R", -1);
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].isBlank() || lines[i].startsWith("#")) {
                continue;
            }
            var cells = List.of(lines[i].split("\t", -1));
            if (columns.isEmpty()) {
                columns = cells;
            } else {
                rows.add(row(file, i + 1, columns, cells));
            }
        }
        return new Table(List.copyOf(rows));
    }

    private static Row row(String file, int line, List<String> columns, List<String> cells) {
        if (cells.size() > columns.size()) {
            throw new IllegalStateException(
                    file
                            + ":"
                            + line
                            + ":"
                            + (columns.size() + 1)
                            + " a cell more than there are columns");
        }
        return new Row(file, line, columns, cells);
    }
}
