package itu.mandates.compare;

import itu.mandates.compare.Lines.Line;
import itu.mandates.model.Identifier;
import itu.mandates.model.Lineage;
import itu.mandates.vocab.LineageRegister;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Gives lineages their identifiers: the registered one of any of their clauses, of several the
 * oldest; or else one made of the first clause. So a text that is loaded later changes none.
 */
final class LineageNames {

    private static final int LENGTH = 12;

    private final LineageRegister register;
    private final Map<Line, List<Identifier>> registered = new IdentityHashMap<>();
    private final Set<Identifier> taken = new HashSet<>();

    LineageNames(LineageRegister register) {
        this.register = register;
    }

    List<Lineage> name(Lines lines) {
        for (LineageRegister.Entry entry : register.entries()) {
            lines.of(entry.clause())
                    .filter(line -> taken.add(entry.lineage()))
                    .ifPresent(
                            line ->
                                    registered
                                            .computeIfAbsent(line, any -> new ArrayList<>())
                                            .add(entry.lineage()));
        }
        return lines.all().stream().map(this::lineage).toList();
    }

    private Lineage lineage(Line line) {
        var names = registered.getOrDefault(line, List.of(derived(line.members().get(0))));
        return new Lineage(
                names.get(0), line.members(), line.proposals(), names.subList(1, names.size()));
    }

    static Identifier derived(Identifier clause) {
        try {
            byte[] path = clause.toString().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(path);
            String name = HexFormat.of().formatHex(digest).substring(0, LENGTH);
            return Identifier.thing("lineage", name);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
