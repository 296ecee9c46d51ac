package org.papergraph.source;

import java.util.Map;
import java.util.Optional;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;

/** Objects of the known sources that are no papers, so that their reason says what they are. */
final class NotPapersJson implements JsonDialect {

    private static final Map<Character, String> OPENALEX = Map.of(
            'A', "author",
            'C', "concept",
            'F', "funder",
            'I', "institution",
            'P', "publisher",
            'S', "source",
            'T', "topic",
            'V', "venue");

    @Override
    public String name() {
        return "objects that are no papers";
    }

    @Override
    public String about() {
        return "authors, journals, errors and the like, which are told of and left out";
    }

    @Override
    public boolean describes(JsonValue object) {
        return kind(object).isPresent();
    }

    @Override
    public PaperRecord read(JsonValue object, Origin origin, Ranks ranks) {
        throw new MalformedRecordException(kind(object).orElse("not a paper"));
    }

    private static Optional<String> kind(JsonValue object) {
        if (object.hasAny("title", "abstract", "summary", "paperId", "paper_url", "DOI")) {
            return openAlex(object);
        }
        return openAlex(object)
                .or(() -> semanticScholar(object))
                .or(() -> papersWithCode(object))
                .or(() -> answer(object));
    }

    private static Optional<String> openAlex(JsonValue object) {
        String id = object.text("id");
        int host = id.indexOf("openalex.org/");
        if (host < 0 || PaperId.openAlex(id).isPresent()) {
            return Optional.empty();
        }
        String path = id.substring(host + "openalex.org/".length());
        int kind = path.indexOf('/');
        String name = kind > 0
                ? path.substring(0, kind).replaceFirst("s$", "")
                : path.isEmpty() ? "object" : OPENALEX.getOrDefault(path.charAt(0), "object");
        return Optional.of("an OpenAlex " + Reason.clip(name) + ", not a work");
    }

    private static Optional<String> semanticScholar(JsonValue object) {
        if (object.hasAny("authorId", "authorid") && object.has("name")) {
            return Optional.of("a Semantic Scholar author, not a paper");
        }
        if (object.hasAll("citingcorpusid", "citedcorpusid")) {
            return Optional.of("a Semantic Scholar citation, which has no text");
        }
        if (object.hasAll("README", "datasets") || object.hasAll("README", "files")) {
            return Optional.of("a Semantic Scholar dataset description, not a paper");
        }
        return Optional.empty();
    }

    private static Optional<String> papersWithCode(JsonValue object) {
        if (object.hasAll("name", "paper") && object.text("url").contains("/method/")) {
            return Optional.of("a method of Papers with Code, not a paper");
        }
        return object.hasAll("task", "datasets", "subtasks")
                ? Optional.of("an evaluation table of Papers with Code, not a paper")
                : Optional.empty();
    }

    /** An answer of a programming interface that has no papers. */
    private static Optional<String> answer(JsonValue object) {
        JsonValue error = object.get("error", "errors", "detail", "message", "Message");
        String text = error.isObject() ? error.text("message", "reason", "code") : error.text();
        if (object.hasAny("error", "errors") || (!text.isEmpty() && !object.has("id"))) {
            return Optional.of("an error message, not a paper" + (text.isEmpty() ? "" : ": " + Reason.clip(text)));
        }
        boolean empty = object.fields().entrySet().stream()
                .anyMatch(field -> JsonWrapper.isArrayOfRecords(field.getKey())
                        && field.getValue().isArray());
        boolean counted = object.hasAny("total", "total-results", "meta") && !object.has("id");
        return empty || counted ? Optional.of("an answer without papers") : Optional.empty();
    }
}
