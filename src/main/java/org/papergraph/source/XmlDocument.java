package org.papergraph.source;

import java.util.List;

/** One XML document while it is read. */
interface XmlDocument {

    /**
     * Whether an element is taken as a whole.
     *
     * @param path the local names from the root down to the element
     */
    boolean takes(List<String> path);

    /**
     * Takes an element: a record, or something that the records after it need.
     *
     * @param element with all that is in it
     * @param above the elements around it, from the root down, without their content
     * @param line where it begins
     */
    void take(XmlElement element, List<XmlElement> above, long line);

    /** What to say of a document that is whole and has no record in it. */
    String withoutRecords();
}
