package org.papergraph.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.paper.Origin;
import org.papergraph.paper.PaperId;
import org.papergraph.paper.PaperRecord;
import org.papergraph.paper.Source;

/**
 * The ACL Anthology's XML: a collection with volumes, and the older files of one volume each. The front matter of a
 * volume is no paper and is passed over without a word; in older files it is the paper whose number is 0 in its volume.
 *
 * <p>An id of the older scheme is a letter, two digits of the year, and four digits: volume and paper, two digits each
 * for workshops (W), COLING 1969 and the workshops of EMNLP 2019, else one and three. The Anthology's own person ids
 * tell people apart.
 */
final class AclAnthology implements XmlDialect {

    private static final String PAGES = "https://aclanthology.org/";
    private static final Pattern OLD_COLLECTION = Pattern.compile("[A-Z]\\d{2}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,5}");

    @Override
    public String name() {
        return "ACL Anthology";
    }

    @Override
    public String about() {
        return "its XML files, of volumes and of collections";
    }

    @Override
    public boolean recognises(String root) {
        return root.equals("collection") || root.equals("volume");
    }

    @Override
    public XmlDocument begin(XmlElement root, XmlSink sink) {
        return new Collection(root, sink);
    }

    /** One file. */
    private static final class Collection implements XmlDocument {
        private final XmlElement root;
        private final XmlSink sink;
        private XmlElement meta;

        Collection(XmlElement root, XmlSink sink) {
            this.root = root;
            this.sink = sink;
            meta = root;
        }

        @Override
        public boolean takes(List<String> path) {
            String last = path.get(path.size() - 1);
            boolean inVolume = path.get(path.size() - 2).equals("volume");
            return path.size() <= 3 && inVolume && (last.equals("paper") || last.equals("meta"));
        }

        @Override
        public void take(XmlElement element, List<XmlElement> above, long line) {
            if (element.name().equals("meta")) {
                meta = element;
                return;
            }
            boolean old = above.size() == 1;
            if (old && isFrontMatter(element)) {
                return;
            }
            Optional<PaperId> id = old ? oldId(element) : id(element, above.get(1));
            if (id.isEmpty()) {
                sink.quarantine(
                        line,
                        "a paper without an id of the ACL Anthology: "
                                + Reason.clip(element.attribute("id").orElse(element.text("title"))));
            } else {
                paper(element, id.get(), line);
            }
        }

        @Override
        public String withoutRecords() {
            return "XML without papers of the ACL Anthology";
        }

        private void paper(XmlElement element, PaperId id, long line) {
            Origin origin = sink.origin(line);
            PaperRecord.Builder record = PaperRecord.from(origin, Source.ACL)
                    .id(id.value())
                    .known(Optional.of(id))
                    .known(PaperId.doi(element.text("doi")))
                    .title(element.text("title"))
                    .abstractText(element.text("abstract"))
                    .url(PAGES + id.value() + "/")
                    .venue(either(element, "booktitle"))
                    .year(Days.year(either(element, "year")));
            element.children("author").forEach(author -> author(author, record));
            sink.accept(record, origin);
        }

        /** What the paper says, or else its volume. */
        private String either(XmlElement element, String name) {
            String own = element.text(name);
            return own.isEmpty() ? meta.text(name) : own;
        }

        private static void author(XmlElement author, PaperRecord.Builder record) {
            record.author(
                    XmlElement.tidy(author.text("first") + " " + author.text("last")),
                    author.attribute("orcid").flatMap(AuthorIds::orcid).or(() -> author.attribute("id")
                            .map(id -> "acl:" + id)));
        }

        private boolean isFrontMatter(XmlElement paper) {
            String number = paper.attribute("id").orElse("");
            boolean twoDigits = twoDigitVolumes(root.attribute("id").orElse(""), volume(number));
            return number.endsWith(twoDigits ? "00" : "000");
        }

        private Optional<PaperId> oldId(XmlElement paper) {
            String number = paper.attribute("id")
                    .filter(id -> NUMBER.matcher(id).matches())
                    .orElse("");
            return number.isEmpty()
                    ? Optional.empty()
                    : PaperId.acl(root.attribute("id").orElse("") + "-" + "0".repeat(Math.max(0, 4 - number.length()))
                            + number);
        }

        private Optional<PaperId> id(XmlElement paper, XmlElement volume) {
            String collection = root.attribute("id").orElse("");
            String volumeId = volume.attribute("id").orElse("");
            String number = paper.attribute("id").orElse("");
            if (!OLD_COLLECTION.matcher(collection).matches()) {
                return PaperId.acl(collection + "-" + volumeId + "." + number);
            }
            if (!NUMBER.matcher(volumeId).matches() || !NUMBER.matcher(number).matches()) {
                return Optional.empty();
            }
            int volumeNumber = Integer.parseInt(volumeId);
            String shape = twoDigitVolumes(collection, volumeNumber) ? "%s-%02d%02d" : "%s-%d%03d";
            return PaperId.acl(
                    String.format(java.util.Locale.ROOT, shape, collection, volumeNumber, Integer.parseInt(number)));
        }

        private static int volume(String number) {
            return NUMBER.matcher(number).matches() && number.length() == 4
                    ? Integer.parseInt(number.substring(0, 2))
                    : 0;
        }

        private static boolean twoDigitVolumes(String collection, int volume) {
            return collection.startsWith("W") || collection.equals("C69") || (collection.equals("D19") && volume >= 50);
        }
    }
}
