package itu.mandates.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it into META-INF/itu-mandates.properties. */
final class ProductVersion implements IVersionProvider {

    static String get() {
        var properties = new Properties();
        try (var in =
                ProductVersion.class.getResourceAsStream("/META-INF/itu-mandates.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"itu-mandates " + get()};
    }
}
