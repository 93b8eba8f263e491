package itu.mandates.vocab;

import itu.mandates.model.Identifier;
import itu.mandates.model.Lineage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which identifiers clauses through time have been given: data/lineages.tsv, one row each, the
 * oldest first. The file only grows, so that an identifier once published stays.
 *
 * @param entries in the order of the file
 */
public record LineageRegister(List<Entry> entries) {

    private static final String HEAD = "identifier\tclause\n";

    /**
     * @param lineage /id/lineage/...
     * @param clause one that belongs to it
     */
    public record Entry(Identifier lineage, Identifier clause) {

        private String row() {
            return lineage.last() + "\t" + clause + "\n";
        }
    }

    public LineageRegister {
        entries = List.copyOf(entries);
    }

    /** The one that the product comes with. */
    public static LineageRegister load() {
        return of(Table.load("data", "lineages.tsv"));
    }

    /** The file, or if there is none the one that the product comes with. */
    public static LineageRegister load(Path file) {
        try {
            return Files.isRegularFile(file)
                    ? of(Table.parse(file.toString(), Files.readString(file)))
                    : load();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private static LineageRegister of(Table table) {
        return new LineageRegister(table.rows().stream().map(LineageRegister::entry).toList());
    }

    private static Entry entry(Table.Row row) {
        Identifier clause =
                Identifier.parse(row.text("clause"))
                        .filter(id -> id.form() == Identifier.Form.DIVISION)
                        .orElseThrow(() -> row.error("clause", "is no clause"));
        return new Entry(Identifier.thing("lineage", row.text("identifier")), clause);
    }

    /**
     * Appends those that have no row yet.
     *
     * @return how many
     */
    public int append(List<Lineage> lineages, Path file) {
        var known = new HashSet<Identifier>();
        entries.forEach(entry -> known.add(entry.lineage()));
        var rows =
                lineages.stream()
                        .filter(lineage -> !known.contains(lineage.id()))
                        .map(lineage -> new Entry(lineage.id(), lineage.members().get(0)).row())
                        .toList();
        write(file, rows.stream().collect(Collectors.joining()));
        return rows.size();
    }

    private void write(Path file, String rows) {
        try {
            if (!Files.exists(file)) {
                String held = entries.stream().map(Entry::row).collect(Collectors.joining());
                Files.writeString(file, HEAD + held);
            }
            Files.writeString(file, rows, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + file, e);
        }
    }
}
