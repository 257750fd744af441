/// The program: its command line, its configuration and its health.
///
/// The rule of the room: The only wiring and the only exit codes; nobody imports it.
@NullMarked
package io.github.pullquote.app;

import org.jspecify.annotations.NullMarked;
