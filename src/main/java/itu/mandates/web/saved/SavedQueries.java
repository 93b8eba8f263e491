package itu.mandates.web.saved;

import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryWords;
import itu.mandates.web.Nearest;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The query files, as they are offered on the web. */
@Component
public final class SavedQueries {

    private final QueryBook book;

    /**
     * @param folder of the class path with the query files
     */
    SavedQueries(@Value("${kg.queries:queries}") String folder) {
        book = QueryBook.load(folder);
    }

    /** A query that another one replaces. */
    static final class Replaced extends RuntimeException {

        private final transient String name;
        private final transient String replacement;

        Replaced(String name, String replacement) {
            super(name + " is now " + replacement, null, false, false);
            this.name = name;
            this.replacement = replacement;
        }

        String name() {
            return name;
        }

        String replacement() {
            return replacement;
        }
    }

    /**
     * The query of this name. For the name of one that was replaced, the caller's request is
     * answered with the address of the one that answers in its place.
     *
     * @throws Refusal UNKNOWN if there is none
     */
    public QueryFile named(String name) {
        book.replacementOf(name)
                .ifPresent(
                        replacement -> {
                            throw new Replaced(name, replacement);
                        });
        return book.named(name).orElseThrow(() -> unknown(name));
    }

    /** With the pages of those that are spelt alike. */
    private Refusal unknown(String name) {
        List<String> near =
                Nearest.to(name, offered().stream().map(QueryFile::name)).stream()
                        .map(each -> "/q/" + each)
                        .toList();
        return near.isEmpty()
                ? new Refusal(Reason.UNKNOWN)
                : new Refusal(Reason.UNKNOWN).with(Refusal.NEAREST, near);
    }

    /** Those that a catalogue shows: neither drafts nor retired ones. */
    public List<QueryFile> offered() {
        return book.offered();
    }

    /** The name of the query that answers under this name now. */
    public String current(String name) {
        return book.replacementOf(name).orElse(name);
    }

    public QueryWords words() {
        return book.words();
    }
}
