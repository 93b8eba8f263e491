package itu.mandates.web.page;

import itu.mandates.web.Accepted;
import itu.mandates.web.DataFormat;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.view.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * The identifiers themselves: 303 to a page or to data, as the reader accepts; and the data, at the
 * identifier's path with a suffix.
 */
@Controller
class IdentifierController {

    private final Library library;
    private final Words words;
    private final Answers answers;

    IdentifierController(Library library, Words words, Answers answers) {
        this.library = library;
        this.words = words;
        this.answers = answers;
    }

    /** An identifier may itself end like data: that of a file does. */
    @GetMapping({"/eli/**", "/id/**", "/def/**", "/graph/**"})
    ResponseEntity<byte[]> get(HttpServletRequest request) {
        String path = described(Addresses.decoded(request.getRequestURI()));
        Optional<Representation> file = Representation.ofPath(path);
        if (file.isPresent() && !library.has(path)) {
            return file(path, file.get(), new ServletWebRequest(request));
        }
        Optional<DataFormat> format =
                DataFormat.ofSuffix(path.substring(path.lastIndexOf('.') + 1));
        return format.isEmpty() || library.has(path)
                ? seeOther(path, request)
                : data(path, format.get(), new ServletWebRequest(request));
    }

    /** The namespace of the terms is described by the ontology. */
    private String described(String path) {
        return path.equals("/def/") && !library.has(path) ? "/def/ontology" : path;
    }

    /** A text as Akoma Ntoso, or the citation of a thing. */
    private ResponseEntity<byte[]> file(
            String path, Representation file, ServletWebRequest request) {
        String thing = path.substring(0, path.length() - file.suffix().length() - 1);
        var found = library.represent(thing, file);
        String keeping = answers.keeping(found.release(), request.getRequest());
        String tag = "W/\"" + found.release().substring(0, 16) + "-" + file.suffix() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return Answers.file(tag, keeping)
                .contentType(file.type())
                .body(found.value().getBytes(StandardCharsets.UTF_8));
    }

    private ResponseEntity<byte[]> seeOther(String path, HttpServletRequest request) {
        String language = words.preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
        library.read(path, language, facts -> path);
        List<MediaType> offers = new ArrayList<>(List.of(MediaType.TEXT_HTML));
        offers.addAll(DataFormat.types());
        MediaType best =
                Accepted.header(request.getHeader(HttpHeaders.ACCEPT))
                        .best(offers)
                        .orElseThrow(() -> new Refusal(Reason.FORMAT, names(offers)));
        String page = "/" + language + Addresses.encoded(path);
        String target =
                DataFormat.ofType(best)
                        .map(format -> Addresses.encoded(path) + "." + format.suffix())
                        .orElse(page);
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(target + pinned(request)))
                .varyBy(HttpHeaders.ACCEPT, HttpHeaders.ACCEPT_LANGUAGE)
                .header("Access-Control-Allow-Origin", "*")
                .build();
    }

    /** Who asks for a release is led to that release. */
    private static String pinned(HttpServletRequest request) {
        String release = request.getParameter(Answers.PINNED);
        return release == null ? "" : "?" + Answers.PINNED + "=" + Addresses.parameter(release);
    }

    private static String names(List<MediaType> offers) {
        return offers.stream().map(MediaType::toString).collect(Collectors.joining(", "));
    }

    private ResponseEntity<byte[]> data(String path, DataFormat format, ServletWebRequest request) {
        String thing = path.substring(0, path.length() - format.suffix().length() - 1);
        var found =
                library.read(
                        thing,
                        Words.DEFAULT,
                        facts -> DataOfThing.of(Addresses.node(thing), facts.graph()));
        String keeping = answers.keeping(found.release(), request.getRequest());
        String tag = "W/\"" + found.release().substring(0, 16) + "-" + format.suffix() + "\"";
        if (request.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return Answers.file(tag, keeping)
                .header(
                        HttpHeaders.LINK,
                        "<" + Addresses.node(thing).getURI() + ">; rel=\"describes\"")
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .contentType(format.sent())
                .body(format.write(found.value()));
    }
}
