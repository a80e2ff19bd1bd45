package dev.ibid.ingest;

/**
 * How documents are read.
 *
 * @param limits what one file may cost
 * @param ocr whether pages that are only pictures are given to the program Tesseract, if it is installed; off by default,
 *     because it is slow and the only program that is ever started
 */
public record ReadOptions(ReadLimits limits, boolean ocr) {
    /** {@return default limits, no OCR} */
    public static ReadOptions defaults() {
        return new ReadOptions(ReadLimits.defaults(), false);
    }

    /**
     * {@return these options with other limits}
     *
     * @param value the limits
     */
    public ReadOptions withLimits(ReadLimits value) {
        return new ReadOptions(value, ocr);
    }

    /**
     * {@return these options with OCR on or off}
     *
     * @param value whether to read pictures of text
     */
    public ReadOptions withOcr(boolean value) {
        return new ReadOptions(limits, value);
    }
}
