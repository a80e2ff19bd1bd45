package dev.ibid.ingest;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads lines of UTF-8 up to a limit; what is longer is passed over without being held. */
final class LineReader {
    private final InputStream in;
    private final long limit;
    private long number;
    private boolean tooLong;

    LineReader(InputStream in, long limit) {
        this.in = new BufferedInputStream(in, 1 << 16);
        this.limit = limit;
    }

    /** {@return the next line without its end, empty at the end of the file; its words are cut if it was too long} */
    Optional<String> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        tooLong = false;
        int b = in.read();
        if (b < 0) {
            return Optional.empty();
        }
        number++;
        while (b >= 0 && b != '\n') {
            if (line.size() < limit) {
                line.write(b);
            } else {
                tooLong = true;
            }
            b = in.read();
        }
        String text = line.toString(StandardCharsets.UTF_8);
        boolean marked = number == 1 && text.startsWith("\uFEFF");
        return Optional.of(marked ? text.substring(1) : text);
    }

    long number() {
        return number;
    }

    boolean wasTooLong() {
        return tooLong;
    }
}
