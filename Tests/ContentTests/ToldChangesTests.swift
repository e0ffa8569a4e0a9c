import Diagnostics
import Loading
import SiteReading
import Testing

@Suite("What a kept version tells in the original language") struct ToldChangesTests {
  /// The site of the repository, of which a version was kept that says a little less.
  private static func site() throws -> SharedSite {
    let tree = try FixtureTree.ofRepository()
    let standing = "2020,,,concertation,,standing,,,,,,,"
    let before = [
      "2643,entretiens", "221,personnes", "6,professionnels", "250000,habitants", standing + "late",
    ]
    let now = [
      "2644,entretiens", "220,personnes", "7,professionnels", "255000,habitants", standing + "open",
    ]
    let content = tree.content.map { file in
      guard file.path == "Content/versions/2026-11-21.csv" else { return file }
      let text = zip(now, before).reduce(String(decoding: file.bytes, as: UTF8.self)) {
        $0.replacing($1.0, with: $1.1)
      }
      return SourceFile(path: "Content/versions/2026-11-20.csv", bytes: [UInt8](text.utf8))
    }
    return try SharedSite(SourceTree(content: content, theme: tree.theme), at: nil, with: nil)
  }

  /// What stands in the descriptions of a list.
  private func said(in list: Substring) -> String {
    list.matches(of: /<dd>([^<]*)<\/dd>/).map { String($0.output.1) }.joined(separator: " → ")
  }

  @Test("is told in the language of the page, with its unit and the name of its part") func page()
    throws
  {
    let html = try Self.site().text(of: "en/what-changed.html")
    let told = html.matches(of: /<p>([^<]*)<\/p>\n<dl[^>]*>(.*)<\/dl>/).map { match in
      "\(match.output.1): \(said(in: match.output.2))".replacing("\u{A0}", with: " ")
    }
    #expect(
      told == [
        "People present on 31 December, number counted, 31 December 2023: 221 people → 220 people",
        "Meetings to help people with paperwork, by administrative reception staff, number counted, 2023: "
          + "2,643 meetings → 2,644 meetings",
        "Professionals dedicated to support with paperwork, number counted, 2023: "
          + "6 professionals → 7 professionals",
        "People living in Dijon métropole, value: 250,000 inhabitants → 255,000 inhabitants",
        "Commitments are decided through dialogue, where it stands: late → cannot be known",
      ])
  }

  @Test("is told to people who open it in a spreadsheet without codes") func sheet() throws {
    let lines = try Self.site().text(of: "data/changes.fr.csv").split(separator: "\r\n")
    let values = lines.dropFirst().map { line in
      line.split(separator: ";", omittingEmptySubsequences: false)[16...22].joined(separator: ";")
    }
    let (report, contract) = (
      "Bilan de la convention d’appui à la lutte contre la pauvreté 2023",
      "Contrat local des solidarités 2024-2027"
    )
    #expect(
      values == [
        "221;220;personnes;connue;connue;\(report);\(report)",
        "2643;2644;entretiens;connue;connue;\(report);\(report)",
        "6;7;professionnels;connue;connue;\(report);\(report)",
        "250000;255000;habitants;connue;connue;\(contract);\(contract)",
        "en retard;on ne peut pas savoir;;connue;connue;;",
      ])
  }
}
