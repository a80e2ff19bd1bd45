package dev.ibid.citation.legal;

import java.util.Locale;
import java.util.Set;

/** Web addresses, and DOIs and arXiv ids in their own notation or as addresses. */
final class WebGrammar implements Grammar {
    @Override
    public Set<String> anchors() {
        return Set.of("http", "https", "ftp", "www", "doi", "dx", "arxiv", "abs");
    }

    @Override
    public int read(Passage p, int start, int wordEnd, Findings found) {
        return switch (p.lowerWord(start)) {
            case "http", "https", "ftp" ->
                p.at(wordEnd) == ':' && p.at(wordEnd + 1) == '/' && p.at(wordEnd + 2) == '/'
                        ? address(p, start, wordEnd + 3, found)
                        : Passage.NO;
            case "www" ->
                p.at(wordEnd) == '.' && Chars.isLetterOrDigit(p.at(wordEnd + 1))
                        ? address(p, start, start, found)
                        : Passage.NO;
            case "doi", "dx" -> doi(p, start, wordEnd, found);
            case "abs" -> p.at(wordEnd) == '/' ? arxiv(p, start, wordEnd + 1, found) : Passage.NO;
            default -> arxivWord(p, start, wordEnd, found);
        };
    }

    /** A DOI with nothing before it; reads at "10.". */
    static int bareDoi(Passage p, int start, Findings found) {
        char before = p.at(start - 1);
        return before == '/' || before == '.' || before == '=' ? Passage.NO : doiNumber(p, start, start, found);
    }

    private static int address(Passage p, int start, int host, Findings found) {
        if (!Addresses.isHost(p, host)) {
            return Passage.NO;
        }
        int end = Addresses.end(p, host);
        if (end - host < 3) {
            return Passage.NO;
        }
        String rest = p.slice(host, end).toLowerCase(Locale.ROOT);
        int behindHost = host + rest.indexOf('/') + 1;
        String name = rest.indexOf('/') < 0 ? rest : rest.substring(0, rest.indexOf('/'));
        if (name.equals("doi.org") || name.equals("dx.doi.org") || name.equals("www.doi.org")) {
            int doi = behindHost == host ? Passage.NO : doiNumber(p, start, behindHost, found);
            if (doi != Passage.NO) {
                return doi;
            }
        }
        if (name.endsWith("arxiv.org")) {
            int id = arxivPath(p, start, behindHost, end, found);
            if (id != Passage.NO) {
                return id;
            }
        }
        found.add(start, end, "url", "url:" + p.slice(start, end));
        return end;
    }

    private static int doi(Passage p, int start, int wordEnd, Findings found) {
        for (String host : new String[] {"doi.org/", "dx.doi.org/"}) {
            if (p.slice(start, Math.min(p.length(), start + host.length())).equalsIgnoreCase(host)) {
                return doiNumber(p, start, start + host.length(), found);
            }
        }
        int at = p.blank(p.at(wordEnd) == ':' ? wordEnd + 1 : wordEnd);
        for (String prefix : new String[] {"https://doi.org/", "http://dx.doi.org/", "http://doi.org/", "doi:"}) {
            if (p.slice(at, Math.min(p.length(), at + prefix.length())).equalsIgnoreCase(prefix)) {
                at += prefix.length();
                break;
            }
        }
        return doiNumber(p, start, at, found);
    }

    private static int doiNumber(Passage p, int start, int at, Findings found) {
        if (p.at(at) != '1' || p.at(at + 1) != '0' || p.at(at + 2) != '.') {
            return Passage.NO;
        }
        int registrant = p.digits(at + 3);
        while (p.at(registrant) == '.' && Chars.isDigit(p.at(registrant + 1))) {
            registrant = p.digits(registrant + 1);
        }
        if (registrant - at < 7 || registrant - at > 20 || p.at(registrant) != '/') {
            return Passage.NO;
        }
        int end = Addresses.end(p, registrant + 1);
        if (end == registrant + 1) {
            return Passage.NO;
        }
        found.add(start, end, "doi", "doi:" + p.slice(at, end).toLowerCase(Locale.ROOT));
        return end;
    }

    private static int arxivWord(Passage p, int start, int wordEnd, Findings found) {
        if (p.slice(start, Math.min(p.length(), start + 10)).equalsIgnoreCase("arxiv.org/")) {
            return arxivPath(p, start, start + 10, Addresses.end(p, start), found);
        }
        int at = p.blank(p.at(wordEnd) == ':' ? wordEnd + 1 : wordEnd);
        return arxiv(p, start, at, found);
    }

    private static int arxivPath(Passage p, int start, int path, int end, Findings found) {
        int at = path;
        while (Chars.isLower(p.at(at))) {
            at++;
        }
        if (p.at(at) != '/' || at == path) {
            return Passage.NO;
        }
        int id = arxivId(p, at + 1);
        if (id == Passage.NO) {
            return Passage.NO;
        }
        int version = version(p, id);
        int suffix = p.word(p.at(version) == '.' ? version + 1 : version, "pdf");
        int last = suffix == Passage.NO ? version : suffix;
        int whole = last < end && p.at(last) != '?' && p.at(last) != '#' ? last : Math.max(end, last);
        found.add(start, whole, "arxiv", "arxiv:" + p.slice(at + 1, id));
        return whole;
    }

    private static int arxiv(Passage p, int start, int at, Findings found) {
        int id = arxivId(p, at);
        if (id == Passage.NO) {
            return Passage.NO;
        }
        int end = version(p, id);
        found.add(start, end, "arxiv", "arxiv:" + p.slice(at, id));
        return end;
    }

    /** "2001.08361" or "cs/0112017", the version left out. */
    private static int arxivId(Passage p, int at) {
        int digits = p.digits(at);
        if (digits == at + 4 && p.at(digits) == '.') {
            int end = p.digits(digits + 1);
            return end - digits - 1 == 4 || end - digits - 1 == 5 ? end : Passage.NO;
        }
        int archive = at;
        while (Chars.isLetter(p.at(archive)) || p.at(archive) == '-' || p.at(archive) == '.') {
            archive++;
        }
        boolean shape = archive > at && archive - at < 20 && p.at(archive) == '/';
        return shape && p.digits(archive + 1) == archive + 8 ? archive + 8 : Passage.NO;
    }

    private static int version(Passage p, int id) {
        int end = p.at(id) == 'v' ? p.digits(id + 1) : id;
        return end == id + 1 ? id : end;
    }
}
