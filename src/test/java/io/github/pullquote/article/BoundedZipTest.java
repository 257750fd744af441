package io.github.pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoundedZipTest {
  private static final String TOO_LARGE =
      "unpacks to far more than an article has; save it without its pictures or in parts";

  private static BoundedZip read(byte[] archive) throws UnreadableArticleException {
    return BoundedZip.read(archive, name -> name.endsWith(".xml"));
  }

  private static void refuses(byte[] archive, String reason) {
    assertThatThrownBy(() -> read(archive))
        .isInstanceOf(UnreadableArticleException.class)
        .hasMessage(reason);
  }

  @Test
  void keepsWhatIsWanted() throws Exception {
    BoundedZip zip =
        read(
            new Archive()
                .with("a/b.xml", "<b/>")
                .withStored("c.xml", "")
                .with("d.png", "")
                .bytes());

    assertThat(zip.find("a/b.xml")).hasValue(new byte[] {'<', 'b', '/', '>'});
    assertThat(zip.find("c.xml")).hasValue(new byte[0]);
    assertThat(zip.find("d.png")).isEmpty();
    assertThat(zip.find("e.xml")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../a.xml",
        "/a.xml",
        "a/../../b.xml",
        "a\\..\\..\\b.xml",
        "C:\\a.xml",
        "..",
        "\\a"
      })
  void refusesAnEntryOutsideOfTheArchive(String name) {
    refuses(new Archive().with(name, "").bytes(), "is an archive with an entry outside of itself");
  }

  @Test
  void takesDotsInNamesForWhatTheyAre() throws Exception {
    assertThat(read(new Archive().with("a..b/...c.xml", "").bytes()).find("a..b/...c.xml"))
        .isPresent();
  }

  @Test
  void refusesTwoEntriesOfOneName() {
    byte[] archive = new Archive().with("a.xml", "<a/>").with("b.xml", "<b/>").bytes();
    // Both names stand in the archive twice.
    for (int i = 0; i < archive.length; i++) {
      archive[i] = archive[i] == 'b' && archive[i + 1] == '.' ? (byte) 'a' : archive[i];
    }

    refuses(archive, "is an archive with two entries of one name");
  }

  @Test
  void refusesMoreEntriesThanAnArticleHas() {
    Archive archive = new Archive();
    for (int i = 0; i <= 10_000; i++) {
      archive.with(i + ".txt", "");
    }

    refuses(archive.bytes(), "is an archive of more than 10000 entries; an article's has fewer");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zeros.xml", "zeros.png"})
  void refusesWhatUnpacksToFarMoreThanItIs(String name) {
    refuses(new Archive().with(name, new byte[64 << 20]).bytes(), TOO_LARGE);
  }

  @Test
  void countsWhatManyEntriesUnpackToTogether() {
    Archive archive = new Archive();
    for (int i = 0; i < 200; i++) {
      archive.with(i + ".png", new byte[1 << 20]);
    }

    refuses(archive.bytes(), TOO_LARGE);
  }

  @Test
  void opensNoArchiveWithinAnArchive() throws Exception {
    byte[] inner = new Archive().with("zeros.xml", new byte[64 << 20]).bytes();

    assertThat(read(new Archive().with("inner.xml", inner).bytes()).find("inner.xml"))
        .hasValue(inner);
  }

  @Test
  void believesNoSizeThatAnArchiveTells() throws Exception {
    byte[] archive = new Archive().withStored("a.xml", "<abcdefgh/>").bytes();
    int size = 22;
    byte[] huge = archive.clone();
    Arrays.fill(huge, size, size + 4, (byte) 0x7F);

    refuses(huge, "is a damaged archive; save or download it once more");
  }

  @Test
  void refusesADamagedArchive() {
    byte[] archive = new Archive().with("a.xml", "<abcdefgh/>".repeat(1_000)).bytes();
    archive[45] ^= 0x55;

    refuses(archive, "is a damaged archive; save or download it once more");
    refuses(
        Arrays.copyOf(archive, archive.length / 3),
        "is a damaged archive; save or download it once more");
  }
}
