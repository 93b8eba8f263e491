package itu.mandates.read;

import itu.mandates.read.PdfGlyphs.Glyph;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Right-to-left text. A PDF says where each character stands and not which is read first. A page
 * whose letters are mostly Arabic or Hebrew is taken from the right; numbers and words of the other
 * direction in it are turned round. So are Arabic words on a page that runs from left to right.
 */
final class PdfDirection {

    private static final String OPENING = "([{«‹<";
    private static final String CLOSING = ")]}»›>";

    /** How the characters of a piece run. */
    private enum Type {
        LEFT,
        RIGHT,
        NUMBER,
        NEUTRAL
    }

    /**
     * Some characters of a line, or the white between two.
     *
     * @param gap its width in sizes of type; 0 for characters
     */
    record Piece(String words, float gap) {

        private Type type() {
            return words.codePoints()
                    .mapToObj(PdfDirection::type)
                    .filter(type -> type != Type.NEUTRAL)
                    .findFirst()
                    .orElse(Type.NEUTRAL);
        }

        private boolean is(Type type) {
            return type() == type;
        }
    }

    private final boolean rightToLeft;
    private final boolean shapes;

    private PdfDirection(boolean rightToLeft, boolean shapes) {
        this.rightToLeft = rightToLeft;
        this.shapes = shapes;
    }

    /** The direction of most letters of a page. */
    static PdfDirection of(List<Glyph> page) {
        var types =
                page.stream()
                        .flatMap(glyph -> glyph.words().codePoints().mapToObj(c -> type(c)))
                        .toList();
        long right = types.stream().filter(type -> type == Type.RIGHT).count();
        long left = types.stream().filter(type -> type == Type.LEFT).count();
        return new PdfDirection(right > left, true);
    }

    boolean isRightToLeft() {
        return rightToLeft;
    }

    /**
     * Told by pairs of brackets: whether a bracket is stored as the shape that is printed or as the
     * sign that is meant.
     *
     * @param rows the lines of the page, each from where it begins
     */
    PdfDirection readingBrackets(List<List<Glyph>> rows) {
        long meant = rows.stream().filter(row -> before(row, OPENING, CLOSING)).count();
        long printed = rows.stream().filter(row -> before(row, CLOSING, OPENING)).count();
        return new PdfDirection(rightToLeft, printed >= meant);
    }

    private static boolean before(List<Glyph> row, String first, String second) {
        String words = String.join("", row.stream().map(Glyph::words).toList());
        int from = 0;
        while (from < words.length() && first.indexOf(words.charAt(from)) < 0) {
            from++;
        }
        String rest = words.substring(from);
        return rest.chars().anyMatch(c -> second.indexOf(c) >= 0)
                && words.substring(0, from).chars().noneMatch(c -> second.indexOf(c) >= 0);
    }

    /** The pieces of a line as they are read, from those as they stand from its beginning. */
    List<Piece> read(List<Piece> line) {
        if (rightToLeft) {
            return rightToLeft(line);
        }
        return line.stream().anyMatch(piece -> piece.is(Type.RIGHT)) ? leftToRight(line) : line;
    }

    private List<Piece> leftToRight(List<Piece> line) {
        var read = new ArrayList<Piece>();
        for (int at = 0; at < line.size(); ) {
            int end = line.get(at).is(Type.RIGHT) ? end(line, at, Type.RIGHT) : at;
            if (end == at) {
                read.add(line.get(at++));
            } else {
                read.addAll(rightToLeft(turned(line.subList(at, end))));
                at = end;
            }
        }
        return read;
    }

    private List<Piece> rightToLeft(List<Piece> line) {
        var read = new ArrayList<Piece>();
        for (int at = 0; at < line.size(); ) {
            Piece piece = line.get(at);
            int end = piece.is(Type.LEFT) || piece.is(Type.NUMBER) ? island(line, at) : at;
            if (end == at) {
                read.add(shapes ? mirrored(piece) : piece);
                at++;
            } else {
                read.addAll(turned(line.subList(at, end)));
                at = end;
            }
        }
        return read;
    }

    private static List<Piece> turned(List<Piece> pieces) {
        var turned = new ArrayList<>(pieces);
        Collections.reverse(turned);
        return turned;
    }

    /** End of the left-to-right words or of the number that begin at {@code from}. */
    private static int island(List<Piece> line, int from) {
        int words = end(line, from, Type.LEFT);
        return words > from ? words : number(line, from);
    }

    /**
     * End of a stretch of one direction, with the numbers that touch it; {@code from} if it has no
     * letter. A wide white, as behind a label, ends it.
     */
    private static int end(List<Piece> line, int from, Type direction) {
        int end = from;
        int last = from;
        for (int at = from; at < line.size() && line.get(at).gap() <= PdfRow.TABULATOR; at++) {
            Type type = line.get(at).type();
            if (type != direction && type != Type.NUMBER && type != Type.NEUTRAL) {
                break;
            }
            last = type == Type.NEUTRAL ? last : at + 1;
            end = type == direction || end > from ? last : end;
        }
        return end;
    }

    /** "1,5" is one number; "1, 5" are two, and so are "2026-2030" behind an Arabic letter. */
    private static int number(List<Piece> line, int from) {
        int end = from + 1;
        while (end < line.size()) {
            if (line.get(end).is(Type.NUMBER)) {
                end++;
            } else if (end + 1 < line.size()
                    && line.get(end).words().matches("[.,/:]")
                    && line.get(end + 1).is(Type.NUMBER)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private static Piece mirrored(Piece piece) {
        var words = new StringBuilder();
        piece.words().chars().forEach(c -> words.append(mirrored((char) c)));
        return new Piece(words.toString(), piece.gap());
    }

    private static char mirrored(char c) {
        int at = (OPENING + CLOSING).indexOf(c);
        return at < 0 ? c : (CLOSING + OPENING).charAt(at);
    }

    private static Type type(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT -> Type.LEFT;
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC ->
                    Type.RIGHT;
            case Character.DIRECTIONALITY_EUROPEAN_NUMBER, Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    Type.NUMBER;
            default -> Type.NEUTRAL;
        };
    }
}
