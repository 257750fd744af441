package io.github.pullquote.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketAddress;
import java.util.function.Predicate;
import javax.net.SocketFactory;

/// Makes sockets that connect to allowed addresses only. The check is made of the very address that
/// is connected to, so however it was written, and whatever a name is resolved to the next time,
/// nothing else is reached. A socket brings only so many bytes, whatever its reader makes of them.
final class GuardedSockets extends SocketFactory {
  private final Predicate<InetAddress> allowed;
  private final long most;

  /// @param most the bytes that one socket brings before it is at fault
  GuardedSockets(Predicate<InetAddress> allowed, long most) {
    this.allowed = allowed;
    this.most = most;
  }

  /// An address that is not to be connected to.
  static final class RefusedAddressException extends IOException {
    private static final long serialVersionUID = 1L;

    private RefusedAddressException(SocketAddress address) {
      super("Not to be connected to: " + address);
    }
  }

  /// More than a page has.
  static final class OversizeException extends IOException {
    private static final long serialVersionUID = 1L;

    OversizeException(long most) {
      super("More than %d bytes".formatted(most));
    }
  }

  @Override
  public Socket createSocket() {
    return new Guarded();
  }

  @Override
  public Socket createSocket(String host, int port) {
    throw new UnsupportedOperationException("Connect it yourself");
  }

  @Override
  public Socket createSocket(String host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException("Connect it yourself");
  }

  @Override
  public Socket createSocket(InetAddress host, int port) {
    throw new UnsupportedOperationException("Connect it yourself");
  }

  @Override
  public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) {
    throw new UnsupportedOperationException("Connect it yourself");
  }

  private final class Guarded extends Socket {
    private long brought;

    Guarded() {
      // Without this a system property could send it to a proxy, which connects to where it likes.
      super(Proxy.NO_PROXY);
    }

    @Override
    public void connect(SocketAddress endpoint) throws IOException {
      connect(endpoint, 0);
    }

    @Override
    public void connect(SocketAddress endpoint, int timeout) throws IOException {
      if (!(endpoint instanceof InetSocketAddress address)
          || address.getAddress() == null
          || !allowed.test(address.getAddress())) {
        throw new RefusedAddressException(endpoint);
      }
      super.connect(endpoint, timeout);
    }

    @Override
    public InputStream getInputStream() throws IOException {
      return new FilterInputStream(super.getInputStream()) {
        @Override
        public int read() throws IOException {
          int read = super.read();
          count(read < 0 ? 0 : 1);
          return read;
        }

        @Override
        public int read(byte[] bytes, int start, int length) throws IOException {
          int read = super.read(bytes, start, length);
          count(read);
          return read;
        }

        @Override
        public long skip(long length) throws IOException {
          long skipped = super.skip(length);
          count(skipped);
          return skipped;
        }
      };
    }

    private void count(long bytes) throws IOException {
      brought += Math.max(bytes, 0);
      if (brought > most) {
        // Closing what is encrypted above reads on, fails here again, and would leave it open.
        close();
        throw new OversizeException(most);
      }
    }
  }
}
