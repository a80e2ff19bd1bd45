package dev.ibid.citation.graph;

import dev.ibid.citation.graph.Resolution.Basis;
import dev.ibid.citation.graph.Resolution.State;
import dev.ibid.citation.graph.TitleMatcher.Scored;
import dev.ibid.document.DocumentId;
import java.util.List;
import java.util.Optional;

/** A reference or citation about to be decided. */
record Draft(DocumentId citing, int reference, int citation) {
    Resolution inCorpus(Scored best, Basis basis, List<Scored> scored) {
        String target = best.entry().document().nodeKey();
        return decided(
                State.IN_CORPUS, target, Optional.empty(), "", best.score(), basis, best.because(), candidates(scored));
    }

    Resolution inCorpus(KeyMatcher.Match match, String pinpoint, List<Candidate> candidates) {
        Basis basis = match.exact() ? Basis.IDENTIFIER : Basis.CONTAINMENT;
        String target = match.document().nodeKey();
        return decided(State.IN_CORPUS, target, match.section(), pinpoint, 1, basis, match.because(), candidates);
    }

    Resolution external(String key, String pinpoint, String reason, List<Scored> scored) {
        return decided(State.EXTERNAL, key, Optional.empty(), pinpoint, 1, Basis.NONE, reason, candidates(scored));
    }

    Resolution unresolved(String reason, List<Scored> scored) {
        return decided(State.UNRESOLVED, "", Optional.empty(), "", 0, Basis.NONE, reason, candidates(scored));
    }

    private Resolution decided(
            State state,
            String target,
            Optional<Section> section,
            String pinpoint,
            double confidence,
            Basis basis,
            String reason,
            List<Candidate> candidates) {
        return new Resolution(
                citing, reference, citation, state, target, section, pinpoint, confidence, basis, reason, candidates);
    }

    private static List<Candidate> candidates(List<Scored> scored) {
        return scored.stream()
                .limit(Resolver.MOST_CANDIDATES)
                .map(Scored::candidate)
                .toList();
    }
}
