package dev.ibid.citation.legal;

import java.util.Set;

/** The words before the colon of a key. */
final class Schemes {
    static final Set<String> NAMES = Set.of(
            "cfr",
            "usc",
            "fr",
            "pl",
            "stat",
            "eo",
            "proc",
            "bill",
            "case",
            "eccn",
            "docket",
            "rin",
            "unts",
            "ust",
            "tias",
            "ilm",
            "tdoc",
            "unscr",
            "eu",
            "doi",
            "arxiv",
            "url",
            "crs",
            "gao",
            "hrpt",
            "srpt",
            "ukpga",
            "act",
            "lnts",
            "bevans",
            "ets",
            "unga",
            "opinion",
            "wassenaar");

    private Schemes() {}
}
