package io.github.pullquote.discord;

import io.github.pullquote.discord.Occurrence.Disconnected;
import io.github.pullquote.discord.Occurrence.Reconnected;
import java.util.function.Consumer;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionRecreateEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/// Tells when the connection is lost, and when it is there again.
final class Reconnections extends ListenerAdapter {
  private final Consumer<Occurrence> observer;

  Reconnections(Consumer<Occurrence> observer) {
    this.observer = observer;
  }

  @Override
  public void onSessionDisconnect(SessionDisconnectEvent event) {
    observer.accept(new Disconnected());
  }

  @Override
  public void onSessionResume(SessionResumeEvent event) {
    observer.accept(new Reconnected(true));
  }

  @Override
  public void onSessionRecreate(SessionRecreateEvent event) {
    observer.accept(new Reconnected(false));
  }
}
