package itu.mandates.web.search;

import itu.mandates.web.Words;
import itu.mandates.web.page.Answers;
import itu.mandates.web.saved.Site;
import jakarta.servlet.http.HttpServletRequest;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The search, described so that browsers can offer it (OpenSearch 1.1). */
@RestController
class OpenSearchController {

    private static final String NAMESPACE = "http://a9.com/-/spec/opensearch/1.1/";
    private static final MediaType TYPE =
            new MediaType("application", "opensearchdescription+xml", StandardCharsets.UTF_8);

    private final Words words;
    private final Answers answers;
    private final Site site;

    OpenSearchController(Words words, Answers answers, Site site) {
        this.words = words;
        this.answers = answers;
        this.site = site;
    }

    @GetMapping("/{language:[a-z]{2}}/opensearch.xml")
    ResponseEntity<byte[]> description(@PathVariable String language, HttpServletRequest request)
            throws XMLStreamException {
        words.requireOffered(language);
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)).cachePublic())
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .contentType(TYPE)
                .body(description(language, site.origin(request)).getBytes(StandardCharsets.UTF_8));
    }

    private String description(String language, String origin) throws XMLStreamException {
        var out = new StringWriter();
        XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("OpenSearchDescription");
        xml.writeDefaultNamespace(NAMESPACE);
        element("ShortName", words.say(language, "search.short"), xml);
        element("Description", words.say(language, "search.machine.about"), xml);
        String search = origin + "/" + language + "/search?q={searchTerms}&page={startPage?}";
        url("text/html", search, xml);
        String api = "/api/v1/search.json?lang=" + language + "&q={searchTerms}&page={startPage?}";
        url("application/json", origin + api, xml);
        element("Language", language, xml);
        element("InputEncoding", "UTF-8", xml);
        element("OutputEncoding", "UTF-8", xml);
        xml.writeEndElement();
        xml.writeEndDocument();
        xml.close();
        return out.toString();
    }

    private static void element(String name, String words, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static void url(String type, String template, XMLStreamWriter xml)
            throws XMLStreamException {
        xml.writeEmptyElement("Url");
        xml.writeAttribute("type", type);
        xml.writeAttribute("template", template);
    }
}
