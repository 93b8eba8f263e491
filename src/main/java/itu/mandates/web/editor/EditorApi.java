package itu.mandates.web.editor;

import itu.mandates.web.Words;
import itu.mandates.web.editor.EditorTerms.Offered;
import itu.mandates.web.editor.QueryCheck.Fault;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the editor in the browser asks for while somebody types. */
@RestController
@RequestMapping("/api/v1/editor")
class EditorApi {

    private final EditorTerms terms;
    private final QueryCheck check;
    private final Words words;

    EditorApi(EditorTerms terms, QueryCheck check, Words words) {
        this.terms = terms;
        this.check = check;
        this.words = words;
    }

    /** What is wrong with a query: an empty list if nothing is. */
    record Faults(List<Fault> errors) {}

    /** The terms with their names in the language, for completion. */
    @GetMapping("/terms/{language:[a-z]{2}}")
    Offered terms(@PathVariable String language) {
        return terms.in(language);
    }

    @PostMapping(path = "/check", consumes = "application/sparql-query")
    Faults check(
            @RequestBody(required = false) String query,
            @RequestHeader(name = HttpHeaders.ACCEPT_LANGUAGE, required = false) String accepted) {
        return new Faults(check.faults(query == null ? "" : query, words.preferred(accepted)));
    }
}
