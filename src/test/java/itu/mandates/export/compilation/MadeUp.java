package itu.mandates.export.compilation;

import itu.mandates.model.Clause;
import itu.mandates.model.Edition;
import itu.mandates.model.Identifier;
import itu.mandates.model.Part;
import itu.mandates.model.Passage;
import itu.mandates.model.Revision;
import itu.mandates.model.Section;
import itu.mandates.model.Span;
import itu.mandates.model.TextStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Made-up texts, a line for each heading ("# resolves") and each clause ("1 to mend lamps"). */
final class MadeUp {

    private MadeUp() {}

    static CompiledText text(int column, String language, String lines) {
        Identifier id = Identifier.parse("/eli/pp/res/" + (900 + column) + "/2022").orElseThrow();
        var sections = new ArrayList<Section>();
        for (String part : lines.split("(?m)^# ")) {
            if (!part.isBlank()) {
                sections.add(section(id, part.strip().split("\n")));
            }
        }
        return CompiledText.of(column, revision(id, language, sections));
    }

    private static Section section(Identifier text, String[] lines) {
        String heading = lines[0];
        Identifier id = text.division(heading.toLowerCase(Locale.ROOT).replace(' ', '-'));
        var clauses = new ArrayList<Clause>();
        for (int i = 1; i < lines.length; i++) {
            String[] cells = lines[i].split(" ", 2);
            clauses.add(clause(id.division(cells[0]), cells[0], heading, cells[1]));
        }
        Part part = heading.startsWith("ANNEX") ? Part.ANNEX : Part.OPERATIVE;
        return new Section(id, heading, part, "", new Span(0, 0), clauses, List.of(), List.of());
    }

    private static Clause clause(Identifier id, String label, String heading, String words) {
        Passage passage = Passage.of(words, 0);
        return new Clause(
                id,
                label,
                false,
                heading + " " + label,
                passage,
                passage,
                TextStatus.CLEAN,
                List.of(),
                List.of(),
                List.of());
    }

    private static Revision revision(Identifier id, String language, List<Section> sections) {
        return new Revision(
                id,
                id.number(),
                "Lamps",
                language,
                new Edition("Place", 2022),
                Optional.empty(),
                false,
                false,
                Revision.TextAuthority.AUTHENTIC,
                List.of(),
                Passage.EMPTY,
                Optional.empty(),
                sections,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
