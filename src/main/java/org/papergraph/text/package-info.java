/**
 * Text: a raw title or abstract enters, the repaired text and its sentences, tokens and Penn part-of-speech tags
 * leave. Offsets always point into the repaired text. The only place that touches OpenNLP, and the
 * optional model that turns a text into a vector.
 */
@NullMarked
package org.papergraph.text;

import org.jspecify.annotations.NullMarked;
