/// A stand-in for Discord on this machine: REST, gateway and a chat page.
///
/// The rule of the room: It uses nothing of ours, refuses what Discord refuses, and listens on
/// 127.0.0.1 only.
@NullMarked
package io.github.pullquote.sandbox;

import org.jspecify.annotations.NullMarked;
