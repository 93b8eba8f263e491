package itu.mandates.web.feed;

import itu.mandates.vocab.Itu;
import itu.mandates.web.DataFormat;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.DataOfThing;
import itu.mandates.web.page.Library;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Site;
import itu.mandates.web.view.ChangeFilter;
import itu.mandates.web.view.ChangesPage;
import itu.mandates.web.view.Facts;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The changes that fit a filter, all of them, as a graph. */
@Controller
class ChangeData {

    private final Library library;
    private final Answers answers;
    private final SiteFiles files;

    ChangeData(Library library, Answers answers, SiteFiles files) {
        this.library = library;
        this.answers = answers;
        this.files = files;
    }

    /** What is said of each change, and what the things it names are called. */
    @GetMapping("/data/changes.{suffix:ttl|jsonld|nt|rdf}")
    ResponseEntity<byte[]> changes(@PathVariable String suffix, ServletWebRequest request) {
        DataFormat format =
                DataFormat.ofSuffix(suffix).orElseThrow(() -> new Refusal(Reason.UNKNOWN));
        var http = request.getRequest();
        ChangeFilter filter = new ChangeRequest(http).filter();
        var found = library.read(Words.DEFAULT, facts -> graph(filter, facts));
        String keeping = answers.keeping(found.release(), http);
        String tag = Site.tag(found.release(), suffix, filter.query(1), files.version());
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(304).eTag(tag).build();
        }
        return Answers.file(tag, keeping)
                .contentType(format.sent())
                .body(format.write(found.value()));
    }

    private static Graph graph(ChangeFilter filter, Facts facts) {
        Graph all = facts.graph();
        Graph sent = GraphFactory.createDefaultGraph();
        sent.getPrefixMapping().setNsPrefix("itu", Itu.NS);
        sent.getPrefixMapping().setNsPrefix("rdfs", RDFS.getURI());
        sent.getPrefixMapping().setNsPrefix("dcterms", DCTerms.getURI());
        List<Node> changes = ChangesPage.nodes(filter, facts);
        changes.forEach(change -> all.find(change, Node.ANY, Node.ANY).forEachRemaining(sent::add));
        DataOfThing.addNames(sent, all);
        return sent;
    }
}
