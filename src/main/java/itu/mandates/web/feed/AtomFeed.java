package itu.mandates.web.feed;

import itu.mandates.model.WordRun;
import itu.mandates.vocab.Itu;
import itu.mandates.web.Words;
import itu.mandates.web.view.ChangeEntry;
import itu.mandates.web.view.ChangesPage;
import java.io.StringWriter;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;

/**
 * Changes as Atom 1.0 (RFC 4287), in pages (RFC 5005). Days are those of conferences and proposals,
 * identifiers those of the changes: the same release gives the same feed.
 *
 * @param origin of this server
 * @param language of the words around the texts
 */
record AtomFeed(Words words, String origin, String language) {

    static final String TYPE = "application/atom+xml";

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String XHTML = "http://www.w3.org/1999/xhtml";

    /** Of what has no day: before any conference of the Union. */
    private static final String NO_DAY = "1865-01-01";

    /**
     * @param path of the feed on this server, without parameters
     * @param name of the resolution, if it is of one alone
     */
    record Source(String path, Optional<String> name) {

        /** The parameters of a page; the path itself says which resolution. */
        private String query(ChangesPage page, int number) {
            if (name.isEmpty()) {
                return page.filter().query(number);
            }
            return number > 1 ? "?page=" + number : "";
        }
    }

    String print(ChangesPage page, Source source) {
        var out = new StringWriter();
        try {
            var xml = new FeedXml(out);
            xml.begin("feed", ATOM);
            xml.attribute("xml:lang", tag());
            head(page, source, xml);
            for (ChangeEntry entry : page.entries()) {
                entry(entry, xml);
            }
            xml.end();
            xml.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a string takes all that is written", e);
        }
        return out.toString();
    }

    private String tag() {
        return language.equals("zh") ? "zh-Hans" : language;
    }

    private void head(ChangesPage page, Source source, FeedXml xml) throws XMLStreamException {
        String asked = page.filter().query(1);
        xml.text("id", Itu.BASE + source.path() + source.query(page, 1));
        xml.text("title", title(source));
        xml.text("subtitle", words.say(language, "changes.lead"));
        xml.text("updated", instant(page.newest().orElse(NO_DAY)));
        xml.text("rights", words.say(language, "site.rights"));
        xml.begin("author");
        xml.text("name", words.say(language, "site.name"));
        xml.end();
        xml.link("alternate", "text/html", origin + "/" + language + "/changes" + asked);
        pages(page, source, xml);
    }

    private String title(Source source) {
        return source.name()
                .map(name -> words.say(language, "changes.feed.of", name))
                .orElseGet(() -> words.say(language, "changes.feed.title"));
    }

    private void pages(ChangesPage page, Source source, FeedXml xml) throws XMLStreamException {
        int number = page.filter().page();
        String address = origin + source.path();
        xml.link("self", TYPE, address + source.query(page, number));
        xml.link("first", TYPE, address + source.query(page, 1));
        xml.link("last", TYPE, address + source.query(page, page.pages()));
        if (!page.isFirst()) {
            xml.link("previous", TYPE, address + source.query(page, number - 1));
        }
        if (!page.isLast()) {
            xml.link("next", TYPE, address + source.query(page, number + 1));
        }
    }

    private void entry(ChangeEntry entry, FeedXml xml) throws XMLStreamException {
        xml.begin("entry");
        xml.text("id", entry.iri());
        xml.text("title", title(entry));
        xml.text("updated", instant(entry.day()));
        xml.link("alternate", "text/html", origin + entry.href());
        xml.link("related", "text/html", origin + entry.clause().href());
        xml.category(entry.kind(), Itu.NS + "changeKind", say("change." + entry.kind()));
        String standing = entry.text().draft() ? "proposed" : "adopted";
        xml.category(standing, Itu.NS + "standing", say("changes.standing." + standing));
        if (entry.owner().isPresent()) {
            var owner = entry.owner().get();
            xml.category(owner.code(), Itu.BASE + "/id/body", owner.name());
        }
        content(entry, xml);
        xml.end();
    }

    private String title(ChangeEntry entry) {
        String key =
                "changes.entry"
                        + (entry.text().draft() ? ".proposed" : "")
                        + (entry.kind().equals("deleted") ? ".deleted" : "");
        return words.say(
                language,
                key,
                entry.clause().name().words(),
                say("change." + entry.kind()),
                entry.text().after().name().words());
    }

    /** The words with what was taken out and put in. */
    private void content(ChangeEntry entry, FeedXml xml) throws XMLStreamException {
        xml.begin("content");
        xml.attribute("type", "xhtml");
        xml.begin("div", XHTML);
        xml.begin("p");
        xml.attribute("xml:lang", entry.words().language());
        xml.attribute("dir", entry.words().direction());
        for (WordRun run : entry.runs()) {
            switch (run.kind()) {
                case KEPT -> xml.words(run.text());
                case DELETED -> xml.text("del", run.text());
                case INSERTED -> xml.text("ins", run.text());
            }
        }
        xml.end();
        xml.end();
        xml.end();
    }

    private String say(String key) {
        return words.say(language, key);
    }

    /** Midnight in Greenwich; of a year its first day. */
    private static String instant(String day) {
        String whole =
                day.matches("\\d{4}-\\d{2}-\\d{2}") ? day : day.replaceAll("-.*", "") + "-01-01";
        return whole + "T00:00:00Z";
    }
}
