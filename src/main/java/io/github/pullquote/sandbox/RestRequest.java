package io.github.pullquote.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;

/// A request that the bot made, and what became of it.
///
/// @param path below the API's root, `/channels/1/messages`
/// @param template the path as in Discord's OpenAPI description; empty for an unknown route
/// @param body its JSON, of a multipart request the `payload_json`; an empty object if none
/// @param files the names of the files that came along
/// @param status the HTTP status that it got
/// @param answer the JSON that it got; an empty object if none
public record RestRequest(
    String method,
    String path,
    Optional<String> template,
    JsonNode body,
    List<String> files,
    int status,
    JsonNode answer) {
  public RestRequest {
    files = List.copyOf(files);
  }

  /// Whether the sandbox turned it down.
  public boolean refused() {
    return status >= 400;
  }

  /// Discord's error code of a refusal, 0 where there is none.
  public int errorCode() {
    return answer.path("code").asInt();
  }
}
