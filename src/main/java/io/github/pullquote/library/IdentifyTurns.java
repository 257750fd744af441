package io.github.pullquote.library;

/// Lets the processes that serve one bot begin their sessions with Discord one after the other:
/// Discord allows one in five seconds for each bucket of shards.
public interface IdentifyTurns {
  /// What begins a session.
  interface Session {
    /// Begins it, and returns when Discord has been asked to.
    void begin() throws InterruptedException;
  }

  /// For a process that is alone.
  static IdentifyTurns atOnce() {
    return (bucket, session) -> session.begin();
  }

  /// Begins a session as soon as it is its turn.
  ///
  /// @param bucket the shard's number modulo what Discord calls `max_concurrency`
  void take(int bucket, Session session) throws InterruptedException;
}
