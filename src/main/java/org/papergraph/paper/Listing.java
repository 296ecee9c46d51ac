package org.papergraph.paper;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A page that lists papers.
 *
 * @param id the same for the same page, whatever file it is read from
 * @param source what publishes it, such as {@code daily-papers}
 * @param title what the page calls itself, its date as printed included
 * @param date the day that the page states with its year; empty where the page has no year
 */
public record Listing(String id, String source, String title, Optional<LocalDate> date) {}
