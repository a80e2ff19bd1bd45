package dev.ibid.semantic;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32C;

/**
 * Vectors in a file of records of one length: the key of the text (16 bytes), a byte a dimension, and a CRC-32C of both
 * (4 bytes, big endian). There is no header: a file belongs to the model that its name gives. Records are only ever
 * appended, under a lock; a crash leaves at worst a last record that is short, which the next append cuts off, or one
 * whose checksum is wrong, which is passed over.
 */
final class VectorFile {
    private final Path path;
    private final int dimensions;
    private final int record;
    private final int limit;

    VectorFile(Path path, int dimensions, int limit) {
        this.path = path;
        this.dimensions = dimensions;
        this.record = TextKey.BYTES + dimensions + Integer.BYTES;
        this.limit = limit;
    }

    /** {@return the whole records in the order in which they were written, the latest {@code limit} of them} */
    Map<TextKey, EmbeddingVector> readAll() throws IOException {
        Map<TextKey, EmbeddingVector> vectors = new LinkedHashMap<>();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            long records = channel.size() / record;
            channel.position(Math.max(0, records - limit) * record);
            ByteBuffer buffer = ByteBuffer.allocate(record * 1024);
            while (channel.read(buffer) >= 0) {
                buffer.flip();
                while (buffer.remaining() >= record) {
                    readRecord(buffer, vectors);
                }
                buffer.compact();
            }
        } catch (NoSuchFileException e) {
            return vectors; // nothing was ever cached here
        }
        return vectors;
    }

    private void readRecord(ByteBuffer from, Map<TextKey, EmbeddingVector> into) {
        byte[] bytes = new byte[record];
        from.get(bytes);
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        TextKey key = TextKey.read(buffer);
        EmbeddingVector vector = EmbeddingVector.read(buffer, dimensions);
        if (buffer.getInt() == checksum(bytes, 0)) {
            into.put(key, vector);
        }
    }

    void append(Map<TextKey, EmbeddingVector> vectors) throws IOException {
        createFolder();
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            long whole = channel.size() / record * record;
            channel.truncate(whole);
            write(channel, whole, vectors);
            assert lock.isValid();
        }
    }

    /** Writes a new file beside the old one and puts it in its place in one step. */
    void replace(Map<TextKey, EmbeddingVector> vectors) throws IOException {
        createFolder();
        Path fresh = Files.createTempFile(path.toAbsolutePath().getParent(), "vectors-", ".tmp");
        try {
            try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
                write(channel, 0, vectors);
                channel.force(true);
            }
            Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private void createFolder() throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
    }

    private void write(FileChannel channel, long at, Map<TextKey, EmbeddingVector> vectors) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(Math.multiplyExact(record, vectors.size()));
        for (Map.Entry<TextKey, EmbeddingVector> entry : vectors.entrySet()) {
            int start = buffer.position();
            entry.getKey().write(buffer);
            entry.getValue().write(buffer);
            buffer.putInt(checksum(buffer.array(), start));
        }
        buffer.flip();
        long position = at;
        while (buffer.hasRemaining()) {
            position += channel.write(buffer, position);
        }
    }

    private int checksum(byte[] bytes, int start) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, start, TextKey.BYTES + dimensions);
        return (int) crc.getValue();
    }
}
