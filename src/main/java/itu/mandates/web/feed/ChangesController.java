package itu.mandates.web.feed;

import itu.mandates.web.Refusal;
import itu.mandates.web.Refusal.Reason;
import itu.mandates.web.Served;
import itu.mandates.web.Words;
import itu.mandates.web.page.Answers;
import itu.mandates.web.page.Answers.Page;
import itu.mandates.web.page.Frame;
import itu.mandates.web.page.Library;
import itu.mandates.web.view.ChangeFilter;
import itu.mandates.web.view.ChangesPage;
import itu.mandates.web.view.ReleaseView;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.servlet.ModelAndView;

/** The page of changes. */
@Controller
class ChangesController {

    private static final List<String> SHEETS = List.of("site-pages.css");

    private final Library library;
    private final Served served;
    private final Words words;
    private final Answers answers;

    ChangesController(Library library, Served served, Words words, Answers answers) {
        this.library = library;
        this.served = served;
        this.words = words;
        this.answers = answers;
    }

    @GetMapping("/{language:[a-z]{2}}/changes")
    ModelAndView changes(@PathVariable String language, ServletWebRequest request) {
        words.requireOffered(language);
        ChangeFilter filter = new ChangeRequest(request.getRequest()).filter();
        var found = library.read(language, facts -> ChangesPage.of(filter, facts));
        if (filter.page() > found.value().pages()) {
            throw new Refusal(Reason.UNKNOWN);
        }
        Frame frame = Frame.of(words, language, "/changes", found.release(), false);
        return answers.send(new Page("changes", found.value()), frame, request)
                .addObject("sheets", SHEETS)
                .addObject("releases", ReleaseView.of(served.kept(), found.release()));
    }
}
