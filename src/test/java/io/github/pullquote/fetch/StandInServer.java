package io.github.pullquote.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/// A web server at 127.0.0.1 that writes what a test tells it to, be it HTTP or not. Close it.
final class StandInServer implements AutoCloseable {
  private final ServerSocket socket;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<Socket> connections = new CopyOnWriteArrayList<>();
  private final Answers answers;

  /// What is written to whom.
  interface Answers {
    /// Writes an answer to `out`, which is closed then, for the path that is asked for.
    void write(String path, OutputStream out) throws Exception;
  }

  private StandInServer(ServerSocket socket, Answers answers) {
    this.socket = socket;
    this.answers = answers;
  }

  static StandInServer start(Answers answers) throws IOException {
    ServerSocket socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    StandInServer server = new StandInServer(socket, answers);
    Thread.ofVirtual().start(server::accept);
    return server;
  }

  /// One that answers every path so.
  static StandInServer with(String... head) throws IOException {
    return start((path, out) -> write(out, String.join("\r\n", head)));
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /// A whole answer of status 200.
  static String page(String type, String body) {
    return "HTTP/1.1 200 OK\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
        .formatted(type, body.getBytes(StandardCharsets.UTF_8).length, body);
  }

  static String redirect(int status, String to) {
    return "HTTP/1.1 %d Elsewhere\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n"
        .formatted(status, to);
  }

  private void accept() {
    try {
      while (true) {
        Socket connection = socket.accept();
        connections.add(connection);
        Thread.ofVirtual().start(() -> answer(connection));
      }
    } catch (IOException e) {
      // The test is over.
    }
  }

  private void answer(Socket connection) {
    try (connection;
        BufferedReader in =
            new BufferedReader(
                new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
      StringBuilder head = new StringBuilder();
      for (String line = in.readLine(); line != null && !line.isEmpty(); line = in.readLine()) {
        head.append(line).append('\n');
      }
      requests.add(head.toString());
      answers.write(
          head.toString().replaceAll("(?s)\\S+ (\\S*).*", "$1"), connection.getOutputStream());
    } catch (SocketException e) {
      // The other side has had enough.
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  /// The address of a path at it, which begins with a slash.
  String at(String path) {
    return "http://127.0.0.1:%d%s".formatted(port(), path);
  }

  /// The heads of the requests so far.
  List<String> requests() {
    return requests;
  }

  /// How often it was connected to.
  int connected() {
    return connections.size();
  }

  @Override
  public void close() throws IOException {
    socket.close();
    for (Socket connection : connections) {
      connection.close();
    }
  }
}
