package org.papergraph.graph;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.UriInfo;
import org.neo4j.configuration.Config;
import org.neo4j.server.configuration.ServerSettings;

/**
 * What Neo4j Browser finds on an embedded server beside itself: the guide, the style and the catalogue as saved
 * queries. A plain extension of Neo4j's own web server, as anybody may add one; it only hands out files of the jar.
 */
@Path("/")
public final class BrowserPages {

    private static final String MOUNT = "/papergraph";
    private static final String BROWSER = "/browser/";

    /** {@code {query NAME}} or {@code {values NAME}}: what the guide runs stands in the catalogue alone. */
    private static final Pattern STEP = Pattern.compile("\\{(query|values) ([a-z-]+)}");

    /** The settings that put the pages beside Browser, where anybody on this machine may read them. */
    static Map<String, String> settings() {
        return Map.of(
                ServerSettings.third_party_packages.name(),
                BrowserPages.class.getPackageName() + "=" + MOUNT,
                ServerSettings.http_auth_allowlist.name(),
                "/,/browser.*," + MOUNT + "/.*");
    }

    /**
     * Makes Browser open the guide when it has connected.
     *
     * @param config of the running server
     * @param server the address of its web server
     * @return the address of Browser
     */
    static String open(Config config, String server) {
        config.set(ServerSettings.browser_post_connect_cmd, "guide " + server + MOUNT + "/guide.html");
        return server + BROWSER;
    }

    /** The guide, with the queries of the catalogue that it names and values for what they don't require. */
    @GET
    @Path("guide.html")
    @Produces("text/html; charset=utf-8")
    public String guide(@Context UriInfo address) {
        String page = CypherFile.source("/cypher/browser/guide.html")
                .replace("{here}", address.getBaseUri().toString());
        return STEP.matcher(page)
                .replaceAll(step -> Matcher.quoteReplacement(html(step(step.group(1), step.group(2)))));
    }

    /** Colours, sizes and captions. */
    @GET
    @Path("papergraph.grass")
    @Produces("text/plain; charset=utf-8")
    public String style() {
        return CypherFile.source("/cypher/browser/papergraph.grass");
    }

    /**
     * The catalogue as Browser imports it, a folder of queries and one of values for their parameters: where a script has
     * more than one statement, Browser runs them all but draws nothing.
     */
    @GET
    @Path("saved-queries.zip")
    @Produces("application/zip")
    public byte[] savedQueries() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Query query : Query.values()) {
                put(zip, "Papergraph/" + query.id(), "// " + query.title() + "\n" + statement(query));
                put(zip, "Papergraph values/" + query.id(), "// " + query.title() + "\n" + values(query, true));
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String script) throws IOException {
        zip.putNextEntry(new ZipEntry(name + ".cypher"));
        zip.write(script.getBytes(StandardCharsets.UTF_8));
    }

    private static String step(String kind, String name) {
        Query query = Query.named(name).orElseThrow();
        return kind.equals("query") ? statement(query) : values(query, false);
    }

    private static String statement(Query query) {
        return query.text() + ";\n";
    }

    private static String values(Query query, boolean withExamples) {
        return query.source()
                .lines()
                .filter(line -> query.parameters().stream()
                        .anyMatch(parameter -> (withExamples || !parameter.required())
                                && line.startsWith(":param " + parameter.name() + " ")))
                .map(line -> line.replaceFirst(";?$", ";\n"))
                .collect(Collectors.joining());
    }

    private static String html(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
