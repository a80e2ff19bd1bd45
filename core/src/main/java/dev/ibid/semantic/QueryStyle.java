package dev.ibid.semantic;

enum QueryStyle {
    BARE,
    NOISY;

    static QueryStyle of(String query) {
        return BARE;
    }

    boolean wantsInstruction(EmbeddingModel model) {
        return model == EmbeddingModel.E5_SMALL || this == NOISY;
    }
}
