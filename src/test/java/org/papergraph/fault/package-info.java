/** Builds that are hit by what goes wrong in operation: servers, networks, disks and processes that go away. */
@NullMarked
package org.papergraph.fault;

import org.jspecify.annotations.NullMarked;
