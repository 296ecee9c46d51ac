/**
 * Readers: files, folders and streams enter, {@link org.papergraph.paper.PaperRecord}s leave, one at a time, and
 * what can't be read leaves as {@link org.papergraph.paper.Quarantined} with file, line and reason. One reader
 * per format; the format is recognised by the content. With the command line the only place that touches Jackson.
 *
 * <p>A new reader is one class and one line: a {@code JsonDialect} in {@code JsonDialects}, an
 * {@code XmlDialect} in {@code XmlDialects}, anything else a {@code FormatReader} in {@code Formats}. It takes what the
 * source says and leaves the rest to the pipeline; here is all of one:
 *
 * <pre>{@code
 * final class MossLinesJson implements JsonDialect {
 *     public String name() { return "Moss papers"; }
 *     public String about() { return "what the moss archive publishes"; }
 *     public boolean describes(JsonValue object) { return object.has("mossId"); }
 *     public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
 *         return PaperRecord.from(origin, Source.PLAIN).id(object.text("mossId")).title(object.text("name"))
 *                 .known(PaperId.doi(object.text("doi"))).build();
 *     }
 * }
 * }</pre>
 *
 * <p>{@code ReaderContractTest} and {@code JsonDialectsTest} take three papers of it.
 */
@NullMarked
package org.papergraph.source;

import org.jspecify.annotations.NullMarked;
