package org.papergraph.graph;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Blocks of bytes in a file of their own, numbered from 0 as they come; in memory, eight bytes of each. The file goes
 * with the process at the latest. Thread-safe. I/O errors are thrown unchecked.
 */
final class PackedFile implements AutoCloseable {

    private static final int BUFFER = 1 << 20;

    private final FileChannel channel;
    private ByteBuffer waiting = ByteBuffer.allocate(BUFFER);
    private long written;
    private long[] ends = new long[1_024];
    private int size;

    /** An empty file, which must not exist yet. */
    PackedFile(Path file) {
        try {
            channel = FileChannel.open(
                    file,
                    StandardOpenOption.CREATE_NEW,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.DELETE_ON_CLOSE);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    synchronized int size() {
        return size;
    }

    /** Adds a block and gives its number. */
    synchronized int add(byte[] block) {
        if (waiting.remaining() < block.length) {
            flush();
        }
        if (waiting.capacity() < block.length) {
            waiting = ByteBuffer.allocate(block.length);
        }
        waiting.put(block);
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size] = written + waiting.position();
        return size++;
    }

    /** The block of a number. */
    byte[] get(int number) {
        long begin;
        byte[] block;
        synchronized (this) {
            begin = number == 0 ? 0 : ends[number - 1];
            block = new byte[(int) (ends[number] - begin)];
            if (begin + block.length > written) {
                flush();
            }
        }
        ByteBuffer target = ByteBuffer.wrap(block);
        try {
            while (target.hasRemaining()) {
                if (channel.read(target, begin + target.position()) < 0) {
                    throw new EOFException("a block ends early");
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return block;
    }

    private void flush() {
        waiting.flip();
        try {
            while (waiting.hasRemaining()) {
                written += channel.write(waiting, written);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        waiting.clear();
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
