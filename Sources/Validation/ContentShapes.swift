import Diagnostics
import Layout
import Loading
import Model
public import Syntax

/// What a file of the content may hold.
public struct ContentShape: Hashable, Sendable {
  /// The name of the shape: `budget`, `action-header`.
  public let name: String
  /// The paths of its files, with a word in angle brackets for what differs: `Content/contracts/<contract>/…`.
  public let paths: [String]
  /// What it may hold: the whole file, the header of a text, or a block of data in it.
  public let shape: Shape
  /// The part of a file that it is.
  public let part: Part

  /// The part of a file that a shape describes.
  public enum Part: Hashable, Sendable {
    case jsonFile
    case yamlFile
    case header
    case block
  }
}

/// What every file of the content may hold, as its own readers say.
///
/// The readers of data are asked for their shapes; those of texts read a small site that has one of each.
public enum ContentShapes {
  /// The shapes of all files, headers and blocks.
  public static let all: [ContentShape] = files + texts

  static let contract = "Content/contracts/<contract>"
  static let action = "\(contract)/actions/<action>"

  private static var files: [ContentShape] {
    let reading = specimen(SourceTree(content: [], theme: []))
    let files = reading.files
    return [
      file(ContentLayout.site, SiteReader.facts(files, today: nil)),
      file(ContentLayout.documents, reading.documents(files: nil)),
      file(ContentLayout.glossary, reading.terms), file(ContentLayout.threads, reading.threads),
      file("\(contract)/contract.yml", reading.contractOutline),
      file("\(contract)/budget.json", reading.budget([:])),
      file("\(contract)/indicators.json", reading.indicators),
      file("\(contract)/observations.json", reading.observations),
      file("\(contract)/diagnosis.yml", reading.diagnosis),
      file("\(contract)/obligations.yml", reading.obligations),
      file("\(contract)/discrepancies.yml", reading.discrepancies),
      ContentShape(
        name: "change-reasons", paths: ["\(ContentLayout.versions)/<day>.yml"],
        shape: reading.changeReasons.shape(), part: .yamlFile),
    ]
  }

  private static func file<Value>(_ path: String, _ expected: Expected<Value>) -> ContentShape {
    let name = path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? path
    return ContentShape(
      name: name, paths: [path], shape: expected.shape(),
      part: path.hasSuffix(".json") ? .jsonFile : .yamlFile)
  }

  /// Readers that nothing has been written for.
  static func specimen(_ tree: SourceTree) -> Reading {
    Reading(
      files: ContentFiles(tree: tree, misnamed: []), languages: [Language("fr"), Language("en")],
      currency: "€", contracts: ["x"], ledger: Ledger(), contract: Contract.ID("x"), years: nil,
      day: nil)
  }
}
