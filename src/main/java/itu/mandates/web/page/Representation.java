package itu.mandates.web.page;

import itu.mandates.export.AknExport;
import itu.mandates.model.Identifier;
import itu.mandates.release.Snapshot;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.CitePanel;
import itu.mandates.web.view.Described;
import itu.mandates.web.view.Facts;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.MediaType;

/** A form of a thing that is neither its page nor its data: a file to take away. */
enum Representation {
    AKOMA_NTOSO("akn.xml", "application/akn+xml;charset=UTF-8"),
    BIBTEX("bib", "application/x-bibtex;charset=UTF-8"),
    RIS("ris", "application/x-research-info-systems;charset=UTF-8");

    private final String suffix;
    private final MediaType type;

    Representation(String suffix, String type) {
        this.suffix = suffix;
        this.type = MediaType.parseMediaType(type);
    }

    static Optional<Representation> ofPath(String path) {
        return Stream.of(values()).filter(each -> path.endsWith("." + each.suffix)).findFirst();
    }

    String suffix() {
        return suffix;
    }

    MediaType type() {
        return type;
    }

    /** Empty where the thing has no such form: a text that is not held has no Akoma Ntoso. */
    Optional<String> of(String path, Snapshot snapshot) {
        if (this == AKOMA_NTOSO) {
            return Identifier.parse(path).flatMap(new AknExport(snapshot.dataset())::text);
        }
        CitePanel cite =
                Described.cite(
                        Addresses.node(path),
                        snapshot.release().identity(),
                        new Facts(snapshot.dataset(), "en"));
        return Optional.of(this == BIBTEX ? cite.bibtex() : cite.ris());
    }
}
