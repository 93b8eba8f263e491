package itu.mandates.check;

import itu.mandates.vocab.ResourceFolder;
import itu.mandates.vocab.ResourceFolder.TextFile;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** All rules, in order of their codes. */
public final class RuleBook {

    private static final String FOLDER = "ontology/shapes";

    private final List<TextFile> files;
    private final TreeMap<String, ShapeFile> byCode = new TreeMap<>();

    /** The rules of these files, as their translations call them. */
    RuleBook(List<TextFile> files, RuleTranslations words) {
        this.files = List.copyOf(files);
        for (TextFile file : files) {
            ShapeFile shape = ShapeFile.read(file);
            if (!shape.rule().code().equals(file.name())) {
                throw new IllegalArgumentException(
                        file.name() + ".trig holds the rule " + shape.rule().code());
            }
            byCode.put(file.name(), shape.translated(words));
        }
    }

    /** The rules of this program: every file of ontology/shapes. */
    public static RuleBook load() {
        return new RuleBook(new ResourceFolder(FOLDER).files(".trig"), RuleTranslations.load());
    }

    List<ShapeFile> files() {
        return List.copyOf(byCode.values());
    }

    public List<Rule> rules() {
        return byCode.values().stream().map(ShapeFile::rule).toList();
    }

    public Optional<Rule> rule(String code) {
        return Optional.ofNullable(byCode.get(code)).map(ShapeFile::rule);
    }

    /** The file of a rule as it stands, to be shown. */
    public Optional<String> source(String code) {
        return files.stream()
                .filter(file -> file.name().equals(code))
                .map(TextFile::text)
                .findFirst();
    }

    /**
     * "sha256:" and the digest, in hex, of the names and texts of all rule files: of what decides
     * what is found. The translations are in the graph of the report.
     */
    public String digest() {
        MessageDigest sha = sha256();
        for (TextFile file : files) {
            sha.update((file.name() + "\0" + file.text() + "\0").getBytes(StandardCharsets.UTF_8));
        }
        return "sha256:" + HexFormat.of().formatHex(sha.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
