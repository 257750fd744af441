package io.github.pullquote.keypoints;

/// What a sentence quotes.
///
/// @param areWhole whether each quotation mark and bracket that opens in it closes in it
/// @param length the characters between quotation marks, with the marks
record Quotations(boolean areWhole, int length) {
  static Quotations of(String sentence) {
    int opened = -1;
    int brackets = 0;
    int length = 0;
    boolean whole = true;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      boolean closes = c == '”' || c == '»' || (c == '"' && opened >= 0);
      if (closes) {
        whole &= opened >= 0;
        length += opened >= 0 ? i + 1 - opened : 0;
        opened = -1;
      } else if (c == '“' || c == '«' || c == '"') {
        whole &= opened < 0;
        opened = i;
      } else if (c == '(' || c == '[') {
        brackets++;
      } else if (c == ')' || c == ']') {
        whole &= --brackets >= 0;
      }
    }
    return new Quotations(whole && opened < 0 && brackets == 0, length);
  }
}
