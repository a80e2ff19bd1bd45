package dev.ibid.taxonomy;

/** What sort of thing a concept names. */
public enum ConceptKind {
    /** A method or practice by which an actor builds, obtains or transfers a capability. */
    TECHNIQUE,
    /** A mechanism that restricts, conditions, screens, monitors or deters access. */
    CONTROL,
    /** A body, company, state or group. */
    ACTOR,
    /** A statute, programme or standard that is not itself a restriction. */
    INSTRUMENT,
    /** A product, model, material or machine. */
    ARTIFACT
}
