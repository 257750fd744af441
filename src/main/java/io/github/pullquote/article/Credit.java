package io.github.pullquote.article;

import java.util.regex.Pattern;

/// The line under a picture that says whose it is.
final class Credit {
  private static final int LONGEST = 120;
  private static final Pattern FORM =
      Pattern.compile(
          "(?i:source|(?:photo|photograph|image|picture|illustration|graphic|video|art)s?"
              + "(?: (?:credit|source|courtesy))?s?|credits?)\\s*:\\s*\\S.*"
              + "|(?i:photo|photograph|image|picture|illustration|graphic)(?:s|graphy)?"
              + " (?:by|courtesy of|via|from) \\p{Lu}.*"
              + "|(?:Courtesy|courtesy) of \\p{Lu}.*"
              + "|(?:.{1,80}\\s?[/|,]\\s?)?(?i:getty images|shutterstock|unsplash|pexels|pixabay"
              + "|istock|alamy|adobe stock|flickr|wikimedia commons|associated press|reuters)"
              + "(?:/.{1,60})?");

  private Credit() {}

  static boolean matches(String line) {
    return line.length() <= LONGEST && FORM.matcher(line).matches();
  }
}
