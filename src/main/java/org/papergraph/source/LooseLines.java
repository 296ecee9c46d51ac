package org.papergraph.source;

/**
 * JSON lines that somebody else cuts and brings, in any of the dialects that {@link Sources} reads: for engines that
 * read a part of a file each. Where a listing's ranks are the places in the file, they are counted from the first line
 * that comes. Not thread-safe.
 */
public final class LooseLines {

    private final Gathered gathered = new Gathered();
    private final JsonRecords records;

    /**
     * The lines of one file, or of a part of it.
     *
     * @param file what origins call it
     * @param sink takes records and what could not be read
     */
    public LooseLines(String file, RecordSink sink) {
        records = new JsonRecords(file, sink);
    }

    /**
     * Reads one line.
     *
     * @param number what origins call it, from 1
     * @param line in UTF-8, without its end
     */
    public void read(long number, byte[] line) {
        for (byte value : line) {
            gathered.add(value);
        }
        records.read(gathered.take(number));
    }
}
