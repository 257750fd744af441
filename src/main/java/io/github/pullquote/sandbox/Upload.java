package io.github.pullquote.sandbox;

/// A file as it came: the form field that held it (`files[0]`), and the file.
final class Upload {
  private final String field;
  private final String name;
  private final String contentType;
  private final byte[] bytes;

  Upload(String field, String name, String contentType, byte[] bytes) {
    this.field = field;
    this.name = name;
    this.contentType = contentType;
    this.bytes = bytes.clone();
  }

  String field() {
    return field;
  }

  String name() {
    return name;
  }

  String contentType() {
    return contentType;
  }

  byte[] bytes() {
    return bytes.clone();
  }

  int size() {
    return bytes.length;
  }
}
