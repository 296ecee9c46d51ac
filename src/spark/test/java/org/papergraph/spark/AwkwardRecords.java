package org.papergraph.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** JSON lines of several sources that tell of the same papers, in all the ways that make it hard to put them together. */
final class AwkwardRecords {

    private AwkwardRecords() {}

    /** The good lines. */
    static List<String> lines() {
        List<String> lines = new ArrayList<>(List.of("""
                {"id": "https://openalex.org/W4000000001", "title": "Moss growth networks", "doi": "https://doi.org/10.1000/moss", \
                "publication_date": "2020-02-03", "authorships": [{"author": {"id": "https://openalex.org/A1", \
                "display_name": "Ann Lee"}}, {"author": {"id": "https://openalex.org/A2", "display_name": "Bo Li"}}], \
                "referenced_works": ["https://openalex.org/W4000000002", "https://openalex.org/W4000000009"]}""", """
                {"id": "https://openalex.org/W4000000002", "title": "A lichen classification dataset", \
                "authorships": [{"author": {"id": "https://openalex.org/A1", "display_name": "A. Lee"}}], \
                "referenced_works": ["https://openalex.org/W4000000001"]}""", """
                {"DOI": "10.1000/moss", "title": ["Moss Growth Networks"], "publisher": "Green", \
                "author": [{"given": "Ann", "family": "Lee", "ORCID": "https://orcid.org/0000-0002-1825-0097"}], \
                "abstract": "Moss growth networks (MGN) model moss growth with graph convolutional networks (GCN)."}""", """
                {"paper": {"id": "2501.00001", "title": "Fern segmentation", "summary": "We use GCN and MGN on ferns, \
                with code at https://github.com/ann/fern .", "upvotes": 3}}""", """
                {"id": "2501.00001", "title": "Fern segmentation", "authors_parsed": [["Lee", "Ann", ""]], \
                "abstract": "We use graph convolutional networks (GCN) for fern segmentation on ImageNet."}""", """
                {"paper_url": "https://paperswithcode.com/paper/fern-segmentation", "paper_title": "Fern segmentation", \
                "paper_arxiv_id": "2501.00001", "repo_url": "https://github.com/ann/fern"}""", """
                {"id": "p1", "title": "Stochastic gradient descent on moss", "abstract": "An early word on it.", \
                "doi": "10.1000/sgd", "tags": ["moss; fern"]}""", """
                {"id": "acl:C12-1001", "title": "A name that another paper has"}""", """
                {"title": "Fern segmentation"}""", """
                {"id": "p1", "title": "Stochastic gradient descent on moss", "doi": "10.1000/sgd", \
                "abstract": "A later word: stochastic gradient descent (SGD) on ImageNet beats GCN and MGN."}""", """
                {"id": "p2", "title": "On SGD and GCN", "abstract": "SGD, GCN and 𝒪(n) Größe \\u201cmoss\\u201d, \\"quoted\\", on CIFAR-10."}"""));
        for (int i = 0; i < 130; i++) {
            lines.add(String.format(Locale.ROOT, """
                    {"title": "Editorial", "abstract": "Issue %d on graph convolutional networks and moss number %d.", \
                    "author": "Author %c%s"%s}""", i, i % 7, 'A' + i % 26, "x".repeat(i / 26), i % 3 == 0 ? ", \"doi\": \"10.1000/e" + i + "\"" : ""));
        }
        for (int i = 0; i < 60; i++) {
            lines.add(String.format(Locale.ROOT, """
                    {"id": "q%d", "title": "A study of vision transformers, part %d", "abstract": "We train visual transformers \
                    and convolutional neural networks (CNN) by stochastic gradient descent on ImageNet%s."}""", i, i, i % 4 == 0 ? " and MNIST" : ""));
        }
        return lines;
    }
}
