package itu.mandates.web.compile;

import itu.mandates.export.compilation.TextNames;
import itu.mandates.export.compilation.TextNames.UnknownText;
import itu.mandates.model.Identifier;
import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Words;
import itu.mandates.web.compile.Compilations.Order;
import itu.mandates.web.compile.Compilations.Shelf;
import itu.mandates.web.compile.CompilePage.Choice;
import itu.mandates.web.page.Frame;
import itu.mandates.web.page.SiteFiles;
import itu.mandates.web.saved.Site;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;

/** Texts side by side: the page, and the same table as a file at its path with a suffix. */
@Controller
class CompileController {

    /** For an answer without a body. */
    private static final View SENT = (model, request, response) -> {};

    private static final String PAGE = "/compile";
    private static final int LONGEST = 400;

    private final Compilations compilations;
    private final Words words;
    private final Site site;
    private final SiteFiles files;

    CompileController(Compilations compilations, Words words, Site site, SiteFiles files) {
        this.compilations = compilations;
        this.words = words;
        this.site = site;
        this.files = files;
    }

    /** What the names that were given mean. */
    private record Meant(Set<Identifier> texts, List<String> unknown) {}

    @GetMapping("/{language:[a-z]{2}}" + PAGE)
    Object page(
            @PathVariable String language,
            @RequestParam(name = "text", required = false) List<String> given,
            @RequestParam(defaultValue = "") String format,
            ServletWebRequest web) {
        return format.isEmpty()
                ? page(language, names(given), web)
                : file(language, format, given, web);
    }

    @GetMapping("/{language:[a-z]{2}}" + PAGE + ".{suffix:[a-z]+}")
    ResponseEntity<byte[]> file(
            @PathVariable String language,
            @PathVariable String suffix,
            @RequestParam(name = "text", required = false) List<String> given,
            ServletWebRequest web) {
        words.requireOffered(language);
        CompileForm form =
                CompileForm.of(suffix)
                        .orElseThrow(() -> new Refusal(Reason.FORMAT, "html, csv, docx"));
        Shelf shelf = compilations.shelf();
        Meant meant = meant(names(given), shelf);
        if (meant.texts().size() < 2 || !meant.unknown().isEmpty()) {
            throw new Refusal(Reason.PARAMETER, "text");
        }
        String origin = site.origin(web.getRequest());
        String tag = Site.tag(shelf.release(), files.version(), form, language, meant, origin);
        if (web.checkNotModified(tag)) {
            return ResponseEntity.status(HttpStatus.NOT_MODIFIED).eTag(tag).build();
        }
        return ResponseEntity.ok()
                .eTag(tag)
                .cacheControl(CacheControl.noCache())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"compilation." + form.suffix() + "\"")
                .contentType(form.type())
                .body(compilations.file(order(meant, language, origin, web), form));
    }

    private ModelAndView page(String language, List<String> names, ServletWebRequest web) {
        words.requireOffered(language);
        Shelf shelf = compilations.shelf();
        String query = web.getRequest().getQueryString();
        String tag = Site.tag(shelf.release(), files.version(), language, names);
        web.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        if (web.checkNotModified(tag)) {
            return new ModelAndView(SENT);
        }
        Frame frame = Frame.of(words, language, PAGE, shelf.release(), false);
        return new ModelAndView("compile")
                .addObject("page", page(names, shelf, language, web))
                .addObject("sheets", List.of("queries.css", "compile.css"))
                .addObject("frame", frame.asked(query));
    }

    private CompilePage page(
            List<String> names, Shelf shelf, String language, ServletWebRequest web) {
        Meant meant =
                names.isEmpty()
                        ? new Meant(new LinkedHashSet<>(shelf.together()), List.of())
                        : meant(names, shelf);
        String table =
                meant.texts().size() < 2 ? "" : compilations.html(order(meant, language, "", web));
        return new CompilePage(
                fields(meant, shelf.names()),
                held(shelf.names()),
                meant.unknown(),
                meant.texts().stream().map(Identifier::toString).toList(),
                table);
    }

    private static Order order(Meant meant, String language, String origin, ServletWebRequest web) {
        return new Order(
                List.copyOf(meant.texts()), language, web.getRequest().getRemoteAddr(), origin);
    }

    /** Those that are filled in; more than a table can hold are refused. */
    private static List<String> names(List<String> given) {
        List<String> names =
                (given == null ? List.<String>of() : given)
                        .stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
        if (names.size() > Compilations.MOST
                || names.stream().anyMatch(name -> name.length() > LONGEST)) {
            throw new Refusal(Reason.PARAMETER, "text");
        }
        return names;
    }

    private static Meant meant(List<String> names, Shelf shelf) {
        var texts = new LinkedHashSet<Identifier>();
        var unknown = new ArrayList<String>();
        for (String name : names) {
            try {
                texts.add(shelf.names().find(name));
            } catch (UnknownText e) {
                unknown.add(name);
            }
        }
        return new Meant(texts, unknown);
    }

    /** What is known as it is cited, then what is not, then empty ones. */
    private static List<String> fields(Meant meant, TextNames names) {
        var all = names.all();
        return Stream.of(
                        meant.texts().stream().map(all::get),
                        meant.unknown().stream(),
                        Stream.generate(() -> "").limit(Compilations.MOST))
                .flatMap(each -> each)
                .limit(Compilations.MOST)
                .toList();
    }

    private static List<Choice> held(TextNames names) {
        return names.all().entrySet().stream()
                .map(each -> new Choice(each.getKey().toString(), each.getValue()))
                .sorted(Comparator.comparing(Choice::path))
                .toList();
    }
}
