package itu.mandates.web.saved;

import itu.mandates.query.Column;
import itu.mandates.query.QueryFile;
import itu.mandates.query.QueryWords;
import itu.mandates.query.Wording;
import itu.mandates.web.view.Addresses;
import itu.mandates.web.view.Text;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/**
 * Makes cells for people of the terms of a row.
 *
 * @param names of things, where a cell shows them in the place of identifiers
 * @param language of the page around them
 */
record Cells(QueryFile file, QueryWords words, String language, Map<Node, Text> names) {

    private static final String DIFFERENCES = "differences";

    /** What the difference is in, and the codes of Sectors. */
    private static final Pattern CODES = Pattern.compile("^[A-Za-z ]+(?=:)|\\bitu-[rtd]\\b");

    Cells(QueryFile file, QueryWords words, String language) {
        this(file, words, language, Map.of());
    }

    /** The words of a wording in the language of the page, or in English and marked as that. */
    static Text text(Wording wording, String language) {
        return new Text(wording.in(language), wording.languageIn(language));
    }

    /** A column of a row, linked as the query file says. */
    Cell cell(Binding row, String name) {
        Node node = row.get(Var.alloc(name));
        if (node == null) {
            return Cell.empty();
        }
        Optional<Column> column = column(name);
        Cell plain = cell(node, column.map(Column::format).orElse(""));
        return column.map(Column::link)
                .filter(link -> !link.isEmpty())
                .map(link -> row.get(Var.alloc(link)))
                .map(to -> new Cell(plain.text(), Addresses.page(to, language), plain.kind()))
                .orElse(plain);
    }

    /** A column by its role in a view; an empty cell where the view has none. */
    Cell role(Binding row, String column) {
        return column.isEmpty() ? Cell.empty() : cell(row, column);
    }

    private Optional<Column> column(String name) {
        return file.header().columns().stream().filter(c -> c.name().equals(name)).findFirst();
    }

    private Cell cell(Node node, String format) {
        if (!node.isLiteral()) {
            return thing(node);
        }
        Optional<BigDecimal> number = number(node);
        if (number.isPresent()) {
            return new Cell(new Text(shown(number.get(), format), ""), "", "number");
        }
        if (format.equals(DIFFERENCES)) {
            return new Cell(differences(node.getLiteralLexicalForm()), "", "words");
        }
        boolean plain = node.getLiteralLanguage().isEmpty();
        return plain ? coded(node) : new Cell(Text.of(node), "", "words");
    }

    private Cell thing(Node node) {
        Text name = names.get(node);
        return name == null
                ? new Cell(new Text(compact(node), ""), Addresses.page(node, language), "code")
                : new Cell(name, Addresses.page(node, language), "words");
    }

    /** A code has words in the language of the page; a date stands from left to right. */
    private Cell coded(Node node) {
        String form = node.getLiteralLexicalForm();
        boolean date = form.matches("-?\\d{4}(-\\d{2}){0,2}");
        return words.value(form)
                .map(wording -> new Cell(text(wording, language), "", "words"))
                .orElse(new Cell(new Text(form, ""), "", date ? "code" : "words"));
    }

    /** "Sector: itu-r | itu-t; force: noting | recalling", with the words of the page for codes. */
    private Text differences(String written) {
        return new Text(
                Stream.of(written.split("; "))
                        .map(each -> CODES.matcher(each).replaceAll(code -> said(code.group())))
                        .collect(Collectors.joining("; ")),
                "");
    }

    private String said(String code) {
        return words.value(code).map(word -> word.in(language)).orElse(code);
    }

    private static String compact(Node node) {
        return Addresses.path(node).orElse(node.toString());
    }

    static Optional<BigDecimal> number(Node node) {
        boolean isNumber =
                node.isLiteral()
                        && node.getLiteralDatatype() instanceof XSDDatatype
                        && node.getLiteral().isWellFormed()
                        && node.getLiteralValue() instanceof Number;
        return isNumber
                ? Optional.of(new BigDecimal(node.getLiteralValue().toString()))
                : Optional.empty();
    }

    private static String shown(BigDecimal number, String format) {
        return format.isEmpty()
                ? number.stripTrailingZeros().toPlainString()
                : new DecimalFormat(format, DecimalFormatSymbols.getInstance(Locale.ROOT))
                        .format(number);
    }
}
