package itu.mandates.web.editor;

import itu.mandates.web.Refusal;
import itu.mandates.web.Words;
import itu.mandates.web.editor.EditorPage.Outcome;
import itu.mandates.web.editor.EditorRuns.Wish;
import itu.mandates.web.page.Frame;
import itu.mandates.web.saved.SavedAnswers;
import itu.mandates.web.view.Addresses;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** Shows the page of the editor: with a query, with its answer, or with what is wrong with it. */
@Component
class EditorViews {

    private static final List<String> SHEETS = List.of("queries.css", "editor.css");

    /** A longer query does not fit into the addresses of the page in other languages. */
    private static final int LONGEST_IN_ADDRESS = 1500;

    private final EditorPages pages;
    private final EditorRuns runs;
    private final EditorScript script;
    private final SavedAnswers answers;
    private final Words words;

    EditorViews(
            EditorPages pages,
            EditorRuns runs,
            EditorScript script,
            SavedAnswers answers,
            Words words) {
        this.pages = pages;
        this.runs = runs;
        this.script = script;
        this.answers = answers;
        this.words = words;
    }

    ModelAndView answered(Wish wish, Frame frame, ServletWebRequest web) {
        HttpServletRequest request = web.getRequest();
        try {
            Outcome outcome = Outcome.of(runs.run(wish, request.getRemoteAddr()));
            EditorPage page = pages.of(wish.query(), Optional.of(outcome), wish.language());
            return view(page, frame, web, HttpStatus.OK);
        } catch (Refusal refusal) {
            return refused(refusal, wish.query(), frame, web);
        }
    }

    ModelAndView refused(Refusal refusal, String query, Frame frame, ServletWebRequest web) {
        String language = frame.language();
        Outcome outcome = Outcome.of(pages.problem(refusal, query, language));
        return view(
                pages.of(query, Optional.of(outcome), language),
                frame,
                web,
                HttpStatusCode.valueOf(refusal.reason().status()));
    }

    ModelAndView view(EditorPage page, Frame frame, ServletWebRequest web, HttpStatusCode status) {
        web.getResponse().setHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
        return new ModelAndView("editor", status)
                .addObject("page", page)
                .addObject("frame", frame)
                .addObject("sheets", SHEETS)
                .addObject("scripts", script.names())
                .addObject("origin", "")
                .addObject("outside", false);
    }

    Frame frame(String language, String path) {
        String release = answers.release(Optional.empty());
        return Frame.of(words, language, path, release, false);
    }

    /** What an address of the page asks, in other languages too; "" of a query too long. */
    static String address(String query) {
        return query.length() > LONGEST_IN_ADDRESS ? "" : "query=" + Addresses.parameter(query);
    }
}
