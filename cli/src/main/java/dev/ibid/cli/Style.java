package dev.ibid.cli;

/** Colours of the terminal, or none: ECMA-48 select graphic rendition. */
enum Style {
    BOLD("1"),
    FAINT("2"),
    TECHNIQUE("36"),
    CONTROL("33"),
    MATCH("1;32"),
    WARN("31");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    String on(String text) {
        return "\u001B[" + code + "m" + text + "\u001B[0m";
    }
}
