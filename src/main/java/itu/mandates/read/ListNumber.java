package itu.mandates.read;

import java.util.Locale;

/** Numbers as lists print them: 4, 04, d, D, iv, IV, г. */
final class ListNumber {

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {
        "m", "cm", "d", "cd", "c", "xc", "l", "xl", "x", "ix", "v", "iv", "i"
    };
    private static final String LATIN = "abcdefghijklmnopqrstuvwxyz";
    private static final String RUSSIAN = "абвгдежзиклмнопрстуфхцчшщэюя";
    private static final int LARGEST_ROMAN = 4000;
    private static final int LONGEST = 20;

    private ListNumber() {}

    /**
     * @param format as DOCX names it: "decimal", "lowerLetter", "upperRoman" ...; others count in
     *     digits
     */
    static String print(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number, LATIN);
            case "upperLetter" -> letters(number, LATIN).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "russianLower" -> letters(number, RUSSIAN);
            case "russianUpper" -> letters(number, RUSSIAN).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number >= 0 && number < 10 ? "0" + number : "" + number;
            case "none" -> "";
            default -> Integer.toString(number);
        };
    }

    /** After z comes aa, after aa bb, as Word has it. */
    private static String letters(int number, String alphabet) {
        int times = (number - 1) / alphabet.length() + 1;
        return number < 1 || times > LONGEST
                ? Integer.toString(number)
                : String.valueOf(alphabet.charAt((number - 1) % alphabet.length())).repeat(times);
    }

    private static String roman(int number) {
        if (number < 1 || number >= LARGEST_ROMAN) {
            return Integer.toString(number);
        }
        var roman = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (rest >= VALUES[i]) {
                roman.append(NUMERALS[i]);
                rest -= VALUES[i];
            }
        }
        return roman.toString();
    }
}
