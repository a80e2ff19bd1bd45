package dev.ibid.cli;

import dev.ibid.Corpus;
import dev.ibid.FoundMention;
import dev.ibid.document.DocumentId;
import dev.ibid.index.CorpusException;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The mentions that a user means by an id or by words. */
final class MentionTarget {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{2,64}:\\d+-\\d+");

    private final Corpus corpus;
    private final String name;
    private final Optional<DocumentId> document;

    MentionTarget(Corpus corpus, String name, @Nullable String in) throws CorpusException {
        this.corpus = corpus;
        this.name = name;
        this.document = in == null
                ? Optional.empty()
                : Optional.of(corpus.requireUnit(in).document());
    }

    static boolean isId(String name) {
        return ID.matcher(name.strip()).matches();
    }

    /** {@return mentions; never none} */
    List<FoundMention> mentions() throws CorpusException {
        if (isId(name)) {
            FoundMention found = corpus.curation().requireMention(name);
            if (found.mention().isEmpty()) {
                throw new UsageException("there is no mention at " + name + ", where the text says '"
                        + found.anchor().quote() + "'; 'ibid show --mentions' lists the mentions of a document");
            }
            return List.of(found);
        }
        return require(corpus.curation().findMentions(name, document), "no mention of");
    }

    /** {@return places; never none}
     *
     * @param anywhere whether words that were not found as a mention are meant, too
     */
    List<FoundMention> places(boolean anywhere) throws CorpusException {
        if (isId(name)) {
            return List.of(corpus.curation().requireMention(name));
        }
        return anywhere ? require(corpus.curation().findPlaces(name, document), "no sentence with") : mentions();
    }

    private List<FoundMention> require(List<FoundMention> found, String lack) {
        if (found.isEmpty()) {
            throw new UsageException((document.isPresent() ? "the document has " : "the corpus has ") + lack + " '"
                    + name + "'"
                    + (lack.endsWith("of") ? "; with --kind or --concept, 'accept' makes mentions of words" : ""));
        }
        return found;
    }
}
