package io.github.pullquote.search;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.AbstractInProcessEmbeddingModel;
import dev.langchain4j.model.embedding.onnx.OnnxBertBiEncoder;
import dev.langchain4j.model.embedding.onnx.PoolingMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The model e5-small-v2 with 8-bit weights, which comes with the program: Wang et al., Text
/// Embeddings by Weakly-Supervised Contrastive Pre-training (2022). It wants to be told whether a
/// text is a question or a passage.
final class E5 implements EmbeddingModel {
  private static final String WEIGHTS = "e5-small-v2-q.onnx";
  private static final String TOKENIZER = "/e5-small-v2-q-tokenizer.json";

  private static final Logger log = LoggerFactory.getLogger(E5.class);

  private final Path directory;

  /// @param directory where its weights are unpacked once, to be read from there: through Java's
  ///   heap they would leave 80 MB of garbage
  E5(Path directory) {
    this.directory = directory;
  }

  @Override
  public String name() {
    return "e5-small-v2-q";
  }

  @Override
  public int dimension() {
    return 384;
  }

  @Override
  public Embedder load() throws ModelUnavailableException {
    try {
      stayOffline();
      OrtEnvironment environment = OrtEnvironment.getEnvironment();
      environment.setTelemetry(false);
      OrtSession session = session(environment);
      return new Loaded(session, encoder(environment, session));
    } catch (OrtException | IOException | RuntimeException | LinkageError e) {
      throw new ModelUnavailableException("%s can't be loaded: %s".formatted(name(), root(e)), e);
    }
  }

  /// What is typed and what is read stays on this machine: the tokenizer would else count its users
  /// on Amazon's servers, and download a library where it finds a graphics card.
  private static void stayOffline() {
    System.setProperty("ai.djl.offline", "true");
    System.setProperty("OPT_OUT_TRACKING", "true");
  }

  /// The libraries wrap what went wrong more than once.
  private static Throwable root(Throwable failure) {
    Throwable root = failure;
    while (root.getCause() != null) {
      root = root.getCause();
    }
    return root;
  }

  /// One thread that sleeps when there is nothing to do: the machine belongs to the bot.
  private OrtSession session(OrtEnvironment environment) throws OrtException, IOException {
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setIntraOpNumThreads(1);
      options.setInterOpNumThreads(1);
      options.addConfigEntry("session.intra_op.allow_spinning", "0");
      Optional<Path> unpacked = unpacked();
      if (unpacked.isPresent()) {
        return environment.createSession(unpacked.get().toString(), options);
      }
      try (InputStream weights = resource("/" + WEIGHTS)) {
        return environment.createSession(weights.readAllBytes(), options);
      }
    }
  }

  /// The file of the weights; empty where it can't be written.
  private Optional<Path> unpacked() {
    try {
      return NativeLibraries.unpack("e5-small-v2-q", List.of(WEIGHTS), directory)
          .map(unpacked -> unpacked.resolve(WEIGHTS));
    } catch (IOException e) {
      log.debug("The model is loaded without being unpacked", e);
      return Optional.empty();
    }
  }

  private static OnnxBertBiEncoder encoder(OrtEnvironment environment, OrtSession session)
      throws IOException {
    try (InputStream tokenizer = resource(TOKENIZER)) {
      return new OnnxBertBiEncoder(environment, session, tokenizer, PoolingMode.MEAN);
    }
  }

  private static InputStream resource(String name) {
    InputStream resource = E5.class.getResourceAsStream(name);
    if (resource == null) {
      throw new IllegalStateException("The program's file " + name + " is missing");
    }
    return resource;
  }

  /// LangChain4j lets only subclasses of its model use an encoder with a session of one's own.
  private static final class Loaded extends AbstractInProcessEmbeddingModel implements Embedder {
    private final OrtSession session;
    private final OnnxBertBiEncoder encoder;

    Loaded(OrtSession session, OnnxBertBiEncoder encoder) {
      super(Runnable::run);
      this.session = session;
      this.encoder = encoder;
    }

    @Override
    protected OnnxBertBiEncoder model() {
      return encoder;
    }

    @Override
    public float[] question(String text) {
      return vector("query: " + text);
    }

    @Override
    public float[] passage(String text) {
      return vector("passage: " + text);
    }

    private float[] vector(String text) {
      return embedAll(List.of(TextSegment.from(text))).content().getFirst().vector();
    }

    @Override
    public void close() {
      try {
        session.close();
      } catch (OrtException e) {
        throw new UncheckedIOException(new IOException("The model can't be released", e));
      }
    }
  }
}
