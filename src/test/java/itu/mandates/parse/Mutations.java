package itu.mandates.parse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BiFunction;

/**
 * Damage of the kinds that texts suffer on their way: lines shuffled, labels lost, ends cut off.
 */
public final class Mutations {

    private static final List<BiFunction<String, Random, String>> KINDS =
            List.of(
                    Mutations::shuffled,
                    Mutations::withoutLabels,
                    Mutations::cutOff,
                    Mutations::withoutMiddle,
                    Mutations::rewrapped,
                    Mutations::glued,
                    Mutations::withStrangeCharacters);

    private static final String STRANGE =
            "\u0000\u0301\u200F\u202E\uFEFF\uFFFD\u00A0\u2011\t\n\n)(*[]|_#;:,.1aiА１";

    private Mutations() {}

    /** One to three kinds of damage, chosen by {@code random}. */
    public static String damage(String text, Random random) {
        String damaged = text;
        for (int times = 1 + random.nextInt(3); times > 0; times--) {
            damaged = KINDS.get(random.nextInt(KINDS.size())).apply(damaged, random);
        }
        return damaged.replace("\u0000", "").replace("\r", "");
    }

    private static String shuffled(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        Collections.shuffle(lines, random);
        return String.join("\n", lines);
    }

    private static String withoutLabels(String text, Random random) {
        return text.replaceAll("(?m)^\\S{1,4}[).]?[ \\t]", random.nextBoolean() ? "" : "- ");
    }

    private static String cutOff(String text, Random random) {
        return text.substring(0, random.nextInt(text.length() + 1));
    }

    private static String withoutMiddle(String text, Random random) {
        int from = random.nextInt(text.length() + 1);
        return text.substring(0, from)
                + text.substring(from + random.nextInt(text.length() - from + 1));
    }

    private static String rewrapped(String text, Random random) {
        int every = 2 + random.nextInt(12);
        var wrapped = new StringBuilder();
        String[] words = text.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            wrapped.append(words[i]).append(i % every == 0 ? '\n' : ' ');
        }
        return wrapped.toString();
    }

    private static String glued(String text, Random random) {
        return random.nextBoolean() ? text.replace(";\n", ";") : text.replace("\n", "");
    }

    private static String withStrangeCharacters(String text, Random random) {
        var strange = new StringBuilder(text);
        for (int times = random.nextInt(20); times > 0; times--) {
            char c = STRANGE.charAt(random.nextInt(STRANGE.length()));
            strange.insert(random.nextInt(strange.length() + 1), c);
        }
        return strange.toString();
    }
}
