import Diagnostics
import Loading
import Markdown
import Model
import Syntax

extension ContentShapes {
  /// The shapes of the headers of texts, as those who read a small site of one text of each kind note them,
  /// and of the blocks of data in a text.
  static var texts: [ContentShape] {
    let noted = TextSpecimen.all.flatMap(\.sketches)
    let headers = zip(TextSpecimen.all, noted.filter { $0.count == 2 }).flatMap { text, shapes in
      zip(["-header", "-translation-header"], shapes).map { ending, shape in
        ContentShape(name: text.name + ending, paths: [text.path], shape: shape, part: .header)
      }
    }
    let blocks = noted.filter { $0.count == 1 }.flatMap(\.self)
    return headers
      + zip(FencedBlock.Kind.allCases, blocks).map { kind, shape in
        ContentShape(
          name: "\(kind.rawValue)-block", paths: TextSpecimen.all.map(\.path), shape: shape,
          part: .block)
      }
  }
}

/// A kind of text, and the smallest one of it.
private struct TextSpecimen {
  /// The name of the shape, before `-header`.
  let name: String
  /// The path of its files, with what differs in angle brackets.
  let path: String
  /// What stands after the header.
  var body = "x\n"
  /// Reads the thing of which it is the text, in a folder.
  let read: (Reading, ContentFolder, inout [Diagnostic]) -> Void

  private static let contract = Contract.ID("x")
  private static let action = Action.ID("x")

  static var all: [TextSpecimen] {
    [
      TextSpecimen(
        name: "page", path: "Content/pages/<page>/<language>.md",
        body: FencedBlock.Kind.allCases.map { "```\($0.rawValue)\ncaption: x\n```\n" }.joined(
          separator: "\n")
      ) { reading, folder, found in
        reading.versions(in: folder.path, of: .page(Page.ID("x")), into: &found).map {
          _ = reading.page("x", $0, into: &found)
        }
      },
      TextSpecimen(name: "update", path: "Content/updates/<day>-<update>/<language>.md") {
        reading, folder, found in _ = reading.update(folder.name, into: &found)
      },
      TextSpecimen(name: "contract", path: "\(ContentShapes.contract)/<language>.md") {
        reading, folder, found in
        reading.versions(in: folder.path, of: .contract(contract), into: &found).map {
          _ = reading.presentation($0, into: &found)
        }
      },
      TextSpecimen(name: "action", path: "\(ContentShapes.action)/<language>.md") {
        reading, folder, found in
        reading.versions(in: folder.path, of: .action(contract, action), into: &found).map {
          _ = reading.action(
            action, $0, easyToRead: nil, accounts: [], contractPeriod: nil, into: &found)
        }
      },
      TextSpecimen(name: "easy-to-read", path: "\(ContentShapes.action)/<language>.plain.md") {
        reading, folder, found in _ = reading.easyToRead(action, in: folder, contract, into: &found)
      },
      TextSpecimen(name: "account", path: "\(ContentShapes.action)/<language>.<years>.md") {
        reading, folder, found in
        _ = reading.accounts(of: action, in: folder, contract, into: &found)
      },
    ]
  }

  /// What its reader notes of its blocks and of its headers, those of the original and of a translation.
  var sketches: [[Shape]] {
    let files = ["fr", "en"].map { language in
      SourceFile(
        path: path(in: language), text: "---\ntitle: x\n---\n\n\(language == "fr" ? body : "x\n")")
    }
    let reading = ContentShapes.specimen(SourceTree(content: files, theme: []))
    reading.ledger.sketches = []
    let parts = files[0].path.split(separator: "/").dropLast()
    let folder = ContentFolder(
      name: parts.last.map(String.init) ?? "", path: parts.joined(separator: "/"), place: files[0])
    var ignored: [Diagnostic] = []
    read(reading, folder, &ignored)
    return reading.ledger.sketches ?? []
  }

  /// The path of the specimen in a language.
  private func path(in language: String) -> String {
    let known = [("<language>", language), ("<years>", "2025"), ("<day>", "2025-01-01")]
    let names = ["<contract>", "<action>", "<page>", "<update>"].map { ($0, "x") }
    return (known + names).reduce(path) { $0.replacing($1.0, with: $1.1) }
  }
}
