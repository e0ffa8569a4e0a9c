import Diagnostics
import Ground
import Loading
import Model
import Rendering
import SiteReading
import Testing

/// What is told of an amendment, which leaves what was planned before beside what is planned now.
@Suite("What an amendment changed") struct AmendmentChangesTests {
  @Test("Each figure that an amendment touches is told once, and the others are not")
  func sentences() throws {
    let tree = try FixtureTree.valid("over-time")
    let path = "Content/contracts/2022-2023/budget.json"
    let content = tree.content.map { file in
      guard file.path == path else { return file }
      let text = String(decoding: file.bytes, as: UTF8.self)
      let end = text.ranges(of: ",\n  \"amendments\"").first?.lowerBound ?? text.endIndex
      return SourceFile(path: path, text: text[..<end] + "\n}\n")
    }
    let before = try BuiltSite.renderer(
      tree: SourceTree(content: content, theme: tree.theme), asOf: nil, tolerating: .warning,
      at: nil
    ).renderer
    let after = try BuiltSite.renderer(tree: tree, asOf: nil, tolerating: nil, at: nil).renderer
    let told = after.unpublishedChanges(in: Language("fr"), since: before.snapshot).sentences
    #expect(Set(told).count == told.count)
    let amounts = told.filter {
      $0.hasPrefix("Ouvrir") && $0.contains(/montant \((modifié par avenant|prévisionnel)\)/)
    }
    #expect(
      amounts.map { $0.replacing("\u{202F}", with: " ").replacing("\u{A0}", with: " ") } == [
        "Ouvrir d’autres jardins – Convention 2022-2023 – montant (modifié par avenant), 2023 : rien avant, 4 500 € maintenant",
        "Ouvrir d’autres jardins – Convention 2022-2023 – montant (modifié par avenant), Commune, 2023 : rien avant, 2 500 € maintenant",
        "Ouvrir d’autres jardins – Convention 2022-2023 – montant (prévisionnel), 2023 : sans précision avant, remplacé par un avenant maintenant",
        "Ouvrir d’autres jardins – Convention 2022-2023 – montant (prévisionnel), Commune, 2023 : sans précision avant, remplacé par un avenant maintenant",
      ])
    #expect(after.unpublishedChanges(in: Language("fr"), since: after.snapshot).changes.isEmpty)
  }
}
