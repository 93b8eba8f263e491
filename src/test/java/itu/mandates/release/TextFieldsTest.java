package itu.mandates.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search for words finds, with and without a language. */
class TextFieldsTest {

    private static final String CASES =
            """
            function            |         | c1 c2
            functions           |         | c1 c2
            functioning         |         | c1 c2
            office              |         | c1
            "offices be kept"   |         | c1
            funct*              |         | c1 c2
            fonctions           |         | c1
            fonction            |         | c1
            функции             |         | c1
            функция             |         |
            función             |         | c2
            funcion             |         |
            function            | lang:en | c1 c2
            fonction            | lang:fr | c1
            examiner            | lang:fr | c1
            функция             | lang:ru | c1
            funciones           | lang:es | c2
            المكتب              | lang:ar |
            مكاتب               | lang:ar | c3
            标准                  | lang:zh | c2
            function            | lang:fr |
            """;

    @TempDir Path folder;

    @Test
    void wordsAreFoundAsTheirLanguageInflectsThem() {
        Release release = new ReleaseWriter(folder, step -> {}).write(SmallGraph.content(0));
        List<String> cases = CASES.lines().toList();
        try (Snapshot snapshot = Snapshot.inMemory(release)) {
            cases.forEach(line -> check(snapshot, line.split("\\|", -1)));
        }
        assertEquals(21, cases.size());
    }

    private static void check(Snapshot snapshot, String[] columns) {
        String language = columns[1].isBlank() ? "" : " '" + columns[1].strip() + "'";
        String query =
                "SELECT DISTINCT ?s { ?s text:query (itu:text '%s'%s) }"
                        .formatted(columns[0].strip(), language);
        List<String> found =
                SnapshotContractTest.rows(snapshot, query).stream()
                        .map(row -> row.replaceAll(".*urn:ex:(\\w+).*", "$1"))
                        .toList();
        assertEquals(columns[2].strip(), String.join(" ", found), columns[0] + columns[1]);
    }
}
