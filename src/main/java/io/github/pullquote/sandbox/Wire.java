package io.github.pullquote.sandbox;

import jakarta.servlet.ServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.StandardSocketOptions;
import java.nio.channels.SocketChannel;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;
import org.eclipse.jetty.io.EndPoint;

/// The connection that a request came over.
final class Wire {
  private Wire() {}

  /// Ends it before the request is answered.
  static void end(ServletRequest request, Breakage how) {
    EndPoint wire =
        ServletContextRequest.getServletContextRequest(request)
            .getConnectionMetaData()
            .getConnection()
            .getEndPoint();
    switch (how) {
      case RESET -> {
        forgetWhatIsSent(wire);
        wire.close();
      }
      case HALF_CLOSED -> wire.shutdownOutput();
      case SILENT -> wire.close();
    }
  }

  /// Closing is a reset then, no goodbye.
  private static void forgetWhatIsSent(EndPoint wire) {
    if (wire.getTransport() instanceof SocketChannel socket) {
      try {
        socket.setOption(StandardSocketOptions.SO_LINGER, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
