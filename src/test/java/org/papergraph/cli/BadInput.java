package org.papergraph.cli;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** Inputs of which nothing can be read, and what is said about them after the file's name. */
enum BadInput {
    MISSING_FILE(": no such file") {
        @Override
        Path in(Path folder) {
            return folder.resolve("missing.jsonl");
        }
    },
    FOLDER_WITHOUT_A_KNOWN_FORMAT(": a folder without any file of a known format") {
        @Override
        Path in(Path folder) throws IOException {
            Path photographs = Files.createDirectory(folder.resolve("photographs"));
            Files.write(photographs.resolve("one.jpg"), noise());
            Files.write(photographs.resolve("two.jpg"), noise());
            return photographs;
        }
    },
    EMPTY_FILE(": an empty file") {
        @Override
        Path in(Path folder) throws IOException {
            return Files.createFile(folder.resolve("empty.txt"));
        }
    },
    BINARY_FILE(": a binary file") {
        @Override
        Path in(Path folder) throws IOException {
            return Files.write(folder.resolve("noise.jsonl"), noise());
        }
    },
    TRUNCATED_GZIP(":1: the gzip stream is cut short") {
        @Override
        Path in(Path folder) throws IOException {
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (OutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write("{\"id\":\"cut\",\"title\":\"Never Read to Its End\"}\n".getBytes(StandardCharsets.UTF_8));
            }
            byte[] whole = packed.toByteArray();
            return Files.write(folder.resolve("cut.jsonl.gz"), Arrays.copyOf(whole, whole.length - 20));
        }
    },
    NOT_UTF_8(":1: not UTF-8 text") {
        @Override
        Path in(Path folder) throws IOException {
            return Files.write(
                    folder.resolve("latin.jsonl"),
                    "{\"title\":\"Caf\u00e9 Networks\"}\n".getBytes(StandardCharsets.ISO_8859_1));
        }
    },
    LINE_CUT_IN_THE_MIDDLE(":1: the JSON ends in the middle") {
        @Override
        Path in(Path folder) throws IOException {
            return Files.writeString(folder.resolve("half.jsonl"), "{\"id\":\"half\",\"title\":\"Half a\n");
        }
    },
    NEITHER_TITLE_NOR_ABSTRACT(":2: neither title nor abstract") {
        @Override
        Path in(Path folder) throws IOException {
            return Files.writeString(folder.resolve("nameless.jsonl"), "\n{\"id\":\"nameless\",\"title\":\" \"}\n");
        }
    },
    ONE_LINE_OF_50_MEGABYTES(":1: a record longer than 8 MiB") {
        @Override
        Path in(Path folder) throws IOException {
            byte[] words = "word ".repeat(10_000).getBytes(StandardCharsets.UTF_8);
            Path file = folder.resolve("long.jsonl");
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                out.write("{\"id\":\"long\",\"title\":\"".getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 1000; i++) {
                    out.write(words);
                }
                out.write("\"}\n".getBytes(StandardCharsets.UTF_8));
            }
            return file;
        }
    },
    LISTING_WITHOUT_PAPERS(":1: a listing page without papers") {
        @Override
        Path in(Path folder) throws IOException {
            return Files.writeString(folder.resolve("page.txt"), "Daily Papers\n\nby AK\n\nMay 3\n");
        }
    };

    private final String reason;

    BadInput(String reason) {
        this.reason = reason;
    }

    /** Makes the input in a folder. */
    abstract Path in(Path folder) throws IOException;

    /** The one line on standard error that names it. */
    String line(Path input) {
        return "papergraph: " + input + reason;
    }

    private static byte[] noise() {
        byte[] noise = new byte[4096];
        new Random(7).nextBytes(noise);
        return noise;
    }
}
