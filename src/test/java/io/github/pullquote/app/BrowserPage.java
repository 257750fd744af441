package io.github.pullquote.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;

/// The sandbox's page in a headless Chromium of this machine, as a person uses it.
final class BrowserPage implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  private static final Map<String, Object> SCREEN =
      Map.of("width", 1280, "height", 690, "deviceScaleFactor", 1, "mobile", false);
  private static final Map<String, Object> DARK =
      Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", "dark")));
  private static final String LAST = "//*[@data-testid='messages']/*[@data-message-id][last()]";

  /// It warns that it knows no developer tools of a browser as new as this; none are used.
  private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

  private final ChromeDriver driver;

  /// Opens the page.
  ///
  /// @param profile an empty directory for what the browser writes
  BrowserPage(String url, Path profile) {
    SELENIUM.setLevel(Level.SEVERE);
    ChromeOptions options = new ChromeOptions();
    options.setBinary(browser().orElseThrow().toFile());
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-quic",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        "--no-first-run",
        "--force-color-profile=srgb",
        "--user-data-dir=" + profile);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(chromeDriver().orElseThrow().toFile())
            .usingAnyFreePort()
            .build();
    driver = new ChromeDriver(service, options);
    driver.manage().timeouts().implicitlyWait(PATIENCE);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", SCREEN);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", DARK);
    driver.get(url);
  }

  /// Chromium, where it is installed.
  static Optional<Path> browser() {
    return BROWSERS.stream().flatMap(name -> onPath(name).stream()).findFirst();
  }

  /// What steers it, where it is installed.
  static Optional<Path> chromeDriver() {
    return onPath("chromedriver");
  }

  private static Optional<Path> onPath(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    Stream<Path> places = Arrays.stream(path.split(File.pathSeparator, -1)).map(Path::of);
    return places.map(place -> place.resolve(name)).filter(Files::isExecutable).findFirst();
  }

  /// Types into the message box and sends it.
  void say(String text) {
    driver.findElement(By.cssSelector("[data-testid=composer]:enabled")).click();
    type(text + Keys.ENTER);
  }

  /// Types where the cursor is.
  void type(String text) {
    new Actions(driver).sendKeys(text).perform();
  }

  /// Presses the button with this label on the last message.
  void press(String label) {
    driver.findElement(By.xpath(LAST + "//button[normalize-space()='" + label + "']")).click();
  }

  /// Uses a command of the menu of the last message.
  void apply(String command) {
    new Actions(driver).contextClick(driver.findElement(By.xpath(LAST))).perform();
    String item = "//*[@data-testid='menu']//button[normalize-space()='" + command + "']";
    driver.findElement(By.xpath(item)).click();
  }

  /// Goes on as another person.
  void become(String name) {
    String button = "[data-testid=become][data-user-name=" + name + "]";
    driver.findElement(By.cssSelector(button)).click();
    awaitActing(name);
  }

  /// Loads the page again.
  void reload() {
    driver.navigate().refresh();
  }

  /// Waits until the page acts as this person.
  void awaitActing(String name) {
    String button = "[data-testid=become][data-user-name=" + name + "]";
    driver.findElement(By.cssSelector(button + "[aria-pressed=true]"));
  }

  /// Waits for a last message with this text in it, and answers all of it.
  String awaitMessage(String part) {
    driver.findElement(By.xpath(LAST + "[contains(., '" + part + "')]"));
    return messages().getLast();
  }

  /// The texts of the messages, oldest first.
  List<String> messages() {
    Object texts =
        driver.executeScript(
            "return [...document.querySelectorAll(arguments[0])].map(it => it.innerText)",
            "[data-testid=messages] > [data-message-id]");
    return texts instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
  }

  /// Whether the last message is marked as one that nobody else sees.
  boolean lastIsOnlyForYou() {
    return messages().getLast().contains("Only you can see this");
  }

  /// What the page looks like, as a PNG.
  byte[] picture() {
    return driver.getScreenshotAs(OutputType.BYTES);
  }

  @Override
  public void close() {
    driver.quit();
  }
}
