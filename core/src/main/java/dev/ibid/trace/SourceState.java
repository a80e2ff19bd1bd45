package dev.ibid.trace;

/** Whether the file that a document was read from is still what it was. */
public enum SourceState {
    /** The file has the bytes that were read. */
    UNCHANGED,
    /** The file is there, with other bytes. */
    CHANGED,
    /** There is no such file any more. */
    GONE,
    /** The document never was a file of its own: a row of a bulk import, standard input, a pasted text. */
    NOT_A_FILE
}
