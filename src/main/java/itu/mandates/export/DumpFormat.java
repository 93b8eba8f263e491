package itu.mandates.export;

import org.apache.jena.riot.RDFFormat;

/** Formats that hold named graphs. The names are those of the command line and of file endings. */
public enum DumpFormat {
    nq(RDFFormat.NQUADS_UTF8),
    trig(RDFFormat.TRIG_PRETTY),
    jsonld(RDFFormat.JSONLD_PRETTY);

    private final RDFFormat format;

    DumpFormat(RDFFormat format) {
        this.format = format;
    }

    RDFFormat format() {
        return format;
    }
}
