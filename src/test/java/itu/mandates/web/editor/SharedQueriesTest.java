package itu.mandates.web.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedQueriesTest {

    private static final String QUERY = "SELECT * WHERE { ?s ?p ?o } LIMIT 1";

    @TempDir Path folder;

    private SharedQueries kept(int most) {
        return new SharedQueries(new SharingLimits(folder.resolve("kept").toString(), 100, most));
    }

    @Test
    void theSameWordsHaveTheSameName() {
        String name = kept(10).keep(QUERY);
        assertEquals(name, kept(10).keep(QUERY));
        assertEquals(10, name.length());
        assertEquals(Optional.of(QUERY), kept(10).named(name));
    }

    @Test
    void otherWordsThatHoldTheShortNameGetALongerOne() throws IOException {
        String name = kept(10).keep(QUERY);
        Files.writeString(folder.resolve("kept").resolve(name + ".rq"), "ASK {}");
        String longer = kept(10).keep(QUERY);
        assertEquals(11, longer.length());
        assertEquals(Optional.of("ASK {}"), kept(10).named(name));
        assertEquals(Optional.of(QUERY), kept(10).named(longer));
    }

    @Test
    void aNameIsNeverAPath() {
        kept(10).keep(QUERY);
        assertTrue(kept(10).named("../../../../etc/hosts").isEmpty());
        assertTrue(kept(10).named("..........").isEmpty());
        assertTrue(kept(10).named("").isEmpty());
    }

    @Test
    void noMoreAreKeptThanThereIsRoomFor() {
        kept(1).keep(QUERY);
        kept(1).keep(QUERY);
        var refused = assertThrows(Refusal.class, () -> kept(1).keep("ASK {}"));
        assertEquals(Reason.NOT_KEPT, refused.reason());
    }

    @Test
    void aLongQueryIsRefused() {
        var refused = assertThrows(Refusal.class, () -> kept(1).keep("#".repeat(101)));
        assertEquals(Reason.TOO_LONG, refused.reason());
    }

    @Test
    void withoutAFolderNothingIsOffered() {
        var off = new SharedQueries(new SharingLimits("", 100, 10));
        assertEquals(false, off.isOffered());
        assertThrows(Refusal.class, () -> off.keep(QUERY));
        assertTrue(off.named("1234567890").isEmpty());
    }

    @Test
    void manyAtOnceLeaveNoHalfWrittenFile() throws Exception {
        SharedQueries all = kept(100);
        var pool = Executors.newFixedThreadPool(8);
        var names =
                IntStream.range(0, 80)
                        .mapToObj(n -> pool.submit(() -> all.keep("ASK { # " + n % 8 + "\n}")))
                        .toList();
        for (Future<String> name : names) {
            assertTrue(all.named(name.get()).isPresent());
        }
        pool.shutdown();
        try (var files = Files.list(folder.resolve("kept"))) {
            assertEquals(8, files.count());
        }
    }
}
