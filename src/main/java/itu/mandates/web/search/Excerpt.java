package itu.mandates.web.search;

import itu.mandates.vocab.Itu;
import itu.mandates.web.search.SearchPage.Run;
import itu.mandates.web.view.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/** The words of a clause around what was sought, and a sign where more of them follow. */
final class Excerpt {

    private static final String MORE = "…";

    private Excerpt() {}

    /** What was found apart from what stands around it. */
    static List<Run> of(ClauseMatch match, Graph graph) {
        List<Run> runs = runs(match);
        String shown = runs.stream().map(Run::words).collect(Collectors.joining()).strip();
        List<String> texts = texts(match, graph);
        var language = new Text("", match.words().getLiteralLanguage());
        if (texts.stream().noneMatch(text -> text.startsWith(shown))) {
            runs.add(0, new Run(MORE + " ", false, language));
        }
        if (texts.stream().noneMatch(text -> text.endsWith(shown))) {
            runs.add(new Run(" " + MORE, false, language));
        }
        return runs;
    }

    private static List<String> texts(ClauseMatch match, Graph graph) {
        return graph.find(match.clause(), Itu.TEXT.asNode(), Node.ANY)
                .mapWith(Triple::getObject)
                .mapWith(text -> text.getLiteralLexicalForm().strip())
                .toList();
    }

    private static List<Run> runs(ClauseMatch match) {
        var language = new Text("", match.words().getLiteralLanguage());
        var runs = new ArrayList<Run>();
        String rest = match.words().getLiteralLexicalForm();
        while (!rest.isEmpty()) {
            boolean found = rest.charAt(0) == ClauseMatch.OPEN;
            int from = found ? 1 : 0;
            int to = rest.indexOf(found ? ClauseMatch.CLOSE : ClauseMatch.OPEN, from);
            int end = to < 0 ? rest.length() : to;
            runs.add(new Run(rest.substring(from, end), found, language));
            rest = rest.substring(found && to >= 0 ? end + 1 : end);
        }
        return runs;
    }
}
