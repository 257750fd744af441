package io.github.pullquote;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.dv8tion.jda.api.interactions.commands.Command;
import org.jspecify.annotations.NullMarked;

/// The rooms of the house, who may enter which, and who may use what from outside.
@AnalyzeClasses(packages = ArchitectureTest.ROOT, importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  static final String ROOT = "io.github.pullquote";

  /// Each room with those of ours that it may use.
  private static final Map<String, Set<String>> MAY_USE =
      new TreeMap<>(
          Map.of(
              "article", Set.of(),
              "fetch", Set.of(),
              "search", Set.of("article"),
              "keypoints", Set.of("article", "search"),
              "library", Set.of("article", "search", "keypoints"),
              "card", Set.of("article", "fetch", "search", "keypoints", "library"),
              "discord", Set.of("article", "fetch", "search", "keypoints", "library", "card"),
              "sandbox", Set.of(),
              "app",
                  Set.of(
                      "article",
                      "fetch",
                      "search",
                      "keypoints",
                      "library",
                      "card",
                      "discord",
                      "sandbox")));

  /// JDA gives a rate limiter Discord's answers as OkHttp has them.
  private static final String TAKES_ANSWERS_FROM_JDA = "UnlimitedRequests";

  /// What only one room may know.
  private static final Map<String, String> KNOWN_ONLY_IN =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("org.apache.lucene..", "search"),
              Map.entry("ai.onnxruntime..", "search"),
              Map.entry("ai.djl..", "search"),
              Map.entry("dev.langchain4j..", "search"),
              Map.entry("net.dv8tion.jda..", "discord"),
              Map.entry("java.sql..", "library"),
              Map.entry("javax.sql..", "library"),
              Map.entry("org.sqlite..", "library"),
              Map.entry("org.jdbi..", "library"),
              Map.entry("com.zaxxer..", "library"),
              Map.entry("org.flywaydb..", "library"),
              Map.entry("okhttp3..", "fetch"),
              Map.entry("io.javalin..", "sandbox"),
              Map.entry("org.eclipse.jetty..", "sandbox"),
              Map.entry("picocli..", "app"),
              Map.entry("com.typesafe.config..", "app"),
              Map.entry("io.micrometer..", "app"),
              Map.entry("ch.qos.logback..", "app"),
              Map.entry("com.sun.net.httpserver..", "app"),
              Map.entry("org.commonmark..", "article"),
              Map.entry("org.jsoup..", "article"),
              Map.entry("org.apache.pdfbox..", "article")));

  @ArchTest
  static final ArchRule noCycles = slices().matching(ROOT + ".(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule noStaticStateThatChanges = fields().that().areStatic().should().beFinal();

  @ArchTest
  static void everyRoomIsInThePlan(JavaClasses classes) {
    Set<String> rooms =
        Set.copyOf(classes.stream().map(ArchitectureTest::room).distinct().toList());

    assertThat(rooms).isEqualTo(MAY_USE.keySet());
  }

  @ArchTest
  static void eachRoomUsesOnlyWhatItMay(JavaClasses classes) {
    for (Entry<String, Set<String>> room : MAY_USE.entrySet()) {
      List<String> others =
          MAY_USE.keySet().stream()
              .filter(other -> !other.equals(room.getKey()) && !room.getValue().contains(other))
              .map(ArchitectureTest::inside)
              .toList();
      noClasses()
          .that(resideInAPackage(inside(room.getKey())))
          .should(dependOnClassesThat(resideInAnyPackage(others.toArray(String[]::new))))
          .check(classes);
    }
  }

  @ArchTest
  static void eachLibraryIsKnownInOneRoom(JavaClasses classes) {
    KNOWN_ONLY_IN.forEach(
        (library, room) ->
            noClasses()
                .that(resideOutsideOfPackage(inside(room)))
                .and(not(simpleName(TAKES_ANSWERS_FROM_JDA)))
                .should(dependOnClassesThat(resideInAPackage(library)))
                .check(classes));
  }

  @ArchTest
  static void everyRoomKeepsNullOut(JavaClasses classes) {
    List<String> unmarked =
        classes.stream()
            .map(JavaClass::getPackage)
            .filter(room -> !room.isAnnotatedWith(NullMarked.class))
            .map(JavaPackage::getName)
            .distinct()
            .toList();

    assertThat(unmarked).isEmpty();
  }

  /// Quotations are read against the articles in one place, so nothing may reach Discord around it.
  @ArchTest
  static final ArchRule onlyOnePlaceMakesWhatReadersSee =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ROOT + ".discord.CardComponents")
          .should()
          .callCodeUnitWhere(makesComponents())
          .orShould()
          .callCodeUnitWhere(makesChoices());

  @ArchTest
  static final ArchRule nothingIsSentAsPlainText =
      noClasses().should().callCodeUnitWhere(sendsText());

  private static DescribedPredicate<JavaCall<?>> makesComponents() {
    DescribedPredicate<JavaClass> shown =
        resideInAnyPackage(
            Stream.of(
                    "container",
                    "textdisplay",
                    "section",
                    "buttons",
                    "selections",
                    "mediagallery",
                    "thumbnail",
                    "filedisplay")
                .map(it -> "net.dv8tion.jda.api.components." + it)
                .toArray(String[]::new));
    return target(owner(shown))
        .and(
            target(
                nameMatching(
                    "of|create\\w*|new|<init>|with\\w+|\\w+ary|success|danger|link|add\\w+|set\\w+")));
  }

  private static DescribedPredicate<JavaCall<?>> makesChoices() {
    return target(owner(type(Command.Choice.class)))
        .and(target(nameMatching("<init>|set\\w+|fromData|load")));
  }

  private static DescribedPredicate<JavaCall<?>> sendsText() {
    String verbs =
        "reply|send|sendMessage|editMessage|editOriginal|editMessageById|setContent|addContent"
            + "|appendContent|replyPoll|\\w*Embeds?\\w*|\\w+Format|replyChoice|replyChoiceStrings"
            + "|replyChoiceLongs|replyChoiceDoubles";
    return target(owner(resideInAPackage("net.dv8tion.jda..")))
        .and(target(nameMatching(verbs)))
        .and(not(target(nameMatching("get\\w+"))));
  }

  private static String inside(String room) {
    return ROOT + "." + room + "..";
  }

  private static String room(JavaClass type) {
    return type.getPackageName().substring(ROOT.length() + 1).replaceAll("\\..*", "");
  }
}
