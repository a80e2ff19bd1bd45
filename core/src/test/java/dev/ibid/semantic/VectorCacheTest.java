package dev.ibid.semantic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VectorCacheTest {
    private static final String DIGEST = "0123456789abcdef0123456789abcdef";
    private static final String OTHER_DIGEST = "fedcba98765432100123456789abcdef";
    private static final int RECORD = 16 + 3 + 4;

    @TempDir
    Path folder;

    private VectorCache open(int limit) throws IOException {
        return open(limit, DIGEST);
    }

    private VectorCache open(int limit, String digest) throws IOException {
        VectorCache cache = VectorCache.inFolder(folder.resolve("cache"), limit);
        cache.open(digest, 3);
        return cache;
    }

    private Path file() {
        return folder.resolve("cache").resolve("vectors-0123456789abcdef.bin");
    }

    private static EmbeddingVector vector(int n) {
        return EmbeddingVector.quantize(new float[] {n, 1, -3});
    }

    private static Map<TextKey, EmbeddingVector> numbered(int from, int to) {
        Map<TextKey, EmbeddingVector> vectors = new LinkedHashMap<>();
        for (int i = from; i < to; i++) {
            vectors.put(TextKey.of("text " + i), vector(i));
        }
        return vectors;
    }

    private static void assertHas(VectorCache cache, int from, int to) {
        for (int i = from; i < to; i++) {
            assertThat(cache.find(TextKey.of("text " + i))).contains(vector(i));
        }
    }

    @Test
    void whatWasAddedIsThereInTheNextProcess() throws IOException {
        try (VectorCache cache = open(100)) {
            cache.add(numbered(0, 3));
            cache.add(numbered(2, 5));
        }
        assertThat(file()).hasSize(5L * RECORD);
        try (VectorCache cache = open(100)) {
            assertHas(cache, 0, 5);
            assertThat(cache.find(TextKey.of("text 5"))).isEmpty();
        }
    }

    @Test
    void anotherModelHasAFileOfItsOwn() throws IOException {
        try (VectorCache cache = open(100)) {
            cache.add(numbered(0, 3));
        }
        try (VectorCache other = open(100, OTHER_DIGEST)) {
            assertThat(other.size()).isZero();
        }
    }

    @Test
    void inMemoryNothingIsWritten() throws IOException {
        VectorCache cache = VectorCache.inMemory(10);
        cache.open(DIGEST, 3);
        cache.add(numbered(0, 2));
        assertHas(cache, 0, 2);
        assertThat(folder).isEmptyDirectory();
    }

    @Nested
    class AfterACrash {
        @Test
        void aShortLastRecordIsCutOffByTheNextAppend() throws IOException {
            try (VectorCache cache = open(100)) {
                cache.add(numbered(0, 3));
            }
            Files.write(file(), new byte[] {1, 2, 3, 4, 5}, StandardOpenOption.APPEND);
            try (VectorCache cache = open(100)) {
                assertThat(cache.size()).isEqualTo(3);
                cache.add(numbered(3, 4));
            }
            assertThat(file()).hasSize(4L * RECORD);
            try (VectorCache cache = open(100)) {
                assertHas(cache, 0, 4);
            }
        }

        @Test
        void aRecordWithAWrongChecksumIsPassedOver() throws IOException {
            try (VectorCache cache = open(100)) {
                cache.add(numbered(0, 3));
            }
            byte[] bytes = Files.readAllBytes(file());
            bytes[RECORD + 17] ^= 4;
            Files.write(file(), bytes);
            try (VectorCache cache = open(100)) {
                assertThat(cache.size()).isEqualTo(2);
                assertThat(cache.find(TextKey.of("text 1"))).isEmpty();
                assertHas(cache, 2, 3);
            }
        }
    }

    @Nested
    class WhenFull {
        @Test
        void theOlderHalfGoes() throws IOException {
            try (VectorCache cache = open(10)) {
                cache.add(numbered(0, 10));
                cache.add(numbered(10, 11));
                assertThat(cache.size()).isEqualTo(5);
                assertHas(cache, 6, 11);
            }
            assertThat(file()).hasSize(5L * RECORD);
            try (VectorCache cache = open(10)) {
                assertHas(cache, 6, 11);
            }
            assertThat(folder.resolve("cache")).isDirectoryContaining(p -> p.equals(file()));
        }

        @Test
        void aFileFromALargerLimitGivesItsLatest() throws IOException {
            try (VectorCache cache = open(100)) {
                cache.add(numbered(0, 50));
            }
            try (VectorCache cache = open(10)) {
                assertThat(cache.size()).isEqualTo(10);
                assertHas(cache, 40, 50);
            }
        }
    }

    @Test
    void twoAtATimeLoseNothing() throws IOException {
        try (VectorCache one = open(100);
                VectorCache other = open(100)) {
            one.add(numbered(0, 4));
            other.add(numbered(4, 8));
            one.add(numbered(8, 9));
        }
        try (VectorCache cache = open(100)) {
            assertHas(cache, 0, 9);
        }
    }
}
