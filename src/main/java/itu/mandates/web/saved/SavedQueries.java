package itu.mandates.web.saved;

import itu.mandates.query.QueryBook;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryWords;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import java.util.List;
import org.springframework.stereotype.Component;

/** The query files, as they are offered on the web. */
@Component
public final class SavedQueries {

    private final QueryBook book = QueryBook.load();

    /**
     * The query of this name.
     *
     * @throws Refusal UNKNOWN if there is none
     */
    public QueryFile named(String name) {
        return book.named(name).orElseThrow(() -> new Refusal(Reason.UNKNOWN));
    }

    /** Those that a catalogue shows: neither drafts nor retired ones. */
    public List<QueryFile> offered() {
        return book.offered();
    }

    public QueryWords words() {
        return book.words();
    }
}
