/**
 * Identity: which records describe the same paper, and which node a surface belongs to. Pure functions of the
 * sets given; the graph floor keeps those sets.
 *
 * <p>Records that share an arXiv number (versions aside), DOI, ACL, PubMed, OpenAlex or Semantic Scholar id are one
 * paper; so are those of one title with an author in common and years that fit, or, where authors are unknown, a long
 * title or nearly the same abstract. Papers that any scheme tells apart never fold by title. Each value comes from the
 * most trusted record that has it, in whatever order they came: the user's own ids and tables, arXiv's latest version,
 * then the catalogues, then listing pages.
 */
@NullMarked
package org.papergraph.resolve;

import org.jspecify.annotations.NullMarked;
