package io.github.pullquote.article;

/// What a Word document says of itself.
final class DocxProperties implements Xml.Events {
  private final StringBuilder text = new StringBuilder();
  private FileProperties properties = FileProperties.NONE;

  FileProperties properties() {
    return properties;
  }

  @Override
  public boolean start(String element, Xml xml) {
    text.setLength(0);
    return true;
  }

  @Override
  public void text(String characters) {
    text.append(characters);
  }

  @Override
  public void end(String element) {
    switch (element) {
      case "title" -> properties = properties.withTitle(text.toString());
      case "creator" -> properties = properties.withAuthor(text.toString());
      case "created" -> properties = properties.withPublished(text.toString());
      default -> {
        // For other programs.
      }
    }
    text.setLength(0);
  }
}
