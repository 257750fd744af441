package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/// A request that found its route: the parts of its path, its query, its JSON body (an empty object
/// if there is none) and its files.
record RestCall(
    Map<String, String> path, Map<String, String> query, JsonNode body, List<Upload> files) {
  String path(String name) {
    String value = path.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The route has no {" + name + "}");
    }
    return value;
  }
}
