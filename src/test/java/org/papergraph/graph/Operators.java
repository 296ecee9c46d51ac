package org.papergraph.graph;

import java.util.List;
import java.util.stream.Stream;
import org.neo4j.driver.summary.Plan;

/** What a server does to answer a statement. */
final class Operators {

    private Operators() {}

    /** The operators of a plan by their names, such as {@code NodeByLabelScan}, each before those that it reads from. */
    static List<String> of(Plan plan) {
        return all(plan).map(operator -> operator.replaceFirst("@.*", "")).toList();
    }

    private static Stream<String> all(Plan plan) {
        return Stream.concat(
                Stream.of(plan.operatorType()), plan.children().stream().flatMap(Operators::all));
    }
}
