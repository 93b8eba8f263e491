package itu.mandates.model;

/** The three parts of a resolution (Akoma Ntoso: preamble, mainBody, attachment). */
public enum Part {
    PREAMBLE,
    OPERATIVE,
    ANNEX
}
