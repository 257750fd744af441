package io.github.pullquote.sandbox;

/// Where the sandbox listens, known once it does.
final class Address {
  private volatile int port;

  void listensOn(int port) {
    this.port = port;
  }

  int port() {
    return port;
  }

  String pageUrl() {
    return "http://127.0.0.1:" + port + "/";
  }

  String restUrl() {
    return pageUrl() + "api/v10/";
  }

  String gatewayUrl() {
    return "ws://127.0.0.1:" + port + "/gateway";
  }
}
