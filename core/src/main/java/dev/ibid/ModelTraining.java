package dev.ibid;

import dev.ibid.annotate.Training;
import dev.ibid.annotate.TrainingSentence;
import dev.ibid.taxonomy.Taxonomy;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Trains the models of a corpus and keeps them in its folder. */
final class ModelTraining {
    private final CorpusFolder folder;
    private final Taxonomy taxonomy;
    private final TrainRequest request;

    ModelTraining(CorpusFolder folder, Taxonomy taxonomy, TrainRequest request) {
        this.folder = folder;
        this.taxonomy = taxonomy;
        this.request = request;
    }

    /** Trains both before either is kept, so that a mistake in one leaves the corpus as it was. */
    TrainReport run() throws IOException {
        List<TrainingSentence> mentions = sentences(request.mentions());
        List<TrainingSentence> claims = sentences(request.claims());
        byte[] mentionModel = mentions.isEmpty() ? new byte[0] : Training.mentions(taxonomy, mentions);
        byte[] claimModel = claims.isEmpty() ? new byte[0] : Training.claims(taxonomy, claims);
        if (mentionModel.length > 0) {
            folder.writeModel(CorpusFolder.MENTIONS_MODEL, mentionModel);
        }
        if (claimModel.length > 0) {
            folder.writeModel(CorpusFolder.CLAIMS_MODEL, claimModel);
        }
        return new TrainReport(mentions.size(), claims.size());
    }

    private List<TrainingSentence> sentences(List<TrainingSentence> own) throws IOException {
        List<TrainingSentence> all = new ArrayList<>();
        if (!own.isEmpty()) {
            if (request.withBuiltIn()) {
                all.addAll(Training.builtInSentences());
            }
            for (int i = 0; i < request.weight(); i++) {
                all.addAll(own);
            }
        }
        return all;
    }
}
