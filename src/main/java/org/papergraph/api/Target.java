package org.papergraph.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Where an export goes: a file, or a folder of files. It is written aside, under a name that begins with a dot, and
 * moved into place when it is whole. In a folder that is there already, files of the same names are overwritten and
 * others stay.
 *
 * @param path the file or folder
 * @param isFolder which of them
 * @param overwrite whether it may be there already
 */
record Target(Path path, boolean isFolder, boolean overwrite) {

    /**
     * Has the export written.
     *
     * @param writer gets the file to write, or the folder to put files into
     * @return what the writer returns
     * @throws TargetExistsException if it is there already and may not be overwritten
     * @throws TargetNotWrittenException if it can't be written
     */
    <T> T write(Function<Path, T> writer) {
        Path aside = path.toAbsolutePath()
                .resolveSibling("." + path.toAbsolutePath().getFileName() + "."
                        + ProcessHandle.current().pid());
        try {
            check();
            delete(aside);
            try {
                if (isFolder) {
                    Files.createDirectory(aside);
                } else {
                    Files.createFile(aside);
                }
                T result = writer.apply(aside);
                moveIntoPlace(aside);
                return result;
            } finally {
                delete(aside);
            }
        } catch (IOException failure) {
            throw new TargetNotWrittenException(path, failure);
        } catch (UncheckedIOException failure) {
            throw new TargetNotWrittenException(path, failure);
        }
    }

    private void check() throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        if (isFolder && !Files.isDirectory(path)) {
            throw new TargetNotWrittenException(path, "not a folder");
        }
        if (!isFolder && !Files.isRegularFile(path)) {
            throw new TargetNotWrittenException(path, "not a file");
        }
        if (!overwrite && !(isFolder && files(path).isEmpty())) {
            throw new TargetExistsException(path);
        }
    }

    private void moveIntoPlace(Path aside) throws IOException {
        if (isFolder && Files.exists(path)) {
            for (Path file : files(aside)) {
                Files.move(file, path.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        } else {
            Files.move(aside, path, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void delete(Path aside) throws IOException {
        if (Files.isDirectory(aside)) {
            for (Path file : files(aside)) {
                Files.delete(file);
            }
        }
        Files.deleteIfExists(aside);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder)) {
            List<Path> files = new ArrayList<>();
            found.forEach(files::add);
            return files;
        }
    }
}
