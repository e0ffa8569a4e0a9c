public import Diagnostics
public import Ground
public import Loading
public import Model
import Syntax

/// A site without mistakes, to which something is to be added.
public struct AuthoredSite: Sendable {
  /// What it says.
  public let site: Site
  /// Its files.
  public let tree: SourceTree
  /// The day on which something is added; nothing where it is not known.
  let today: Day?

  /// A site with the files that it was read from, and the day on which something is added to it.
  public init(_ site: Site, tree: SourceTree, today: Day? = nil) {
    self.site = site
    self.tree = tree
    self.today = today
  }

  var writing: ContentWriting { ContentWriting(languages: site.languages.map(\.code)) }

  /// The contract of a name; without one the only contract, or the one that begins last.
  public func contract(_ name: String?) throws(AuthoringFault) -> Contract {
    guard let name else {
      guard let last = site.contracts.max(by: { $0.period.start < $1.period.start }) else {
        throw AuthoringFault(
          "le site n’a pas encore de contrat\u{202F}; commencez par 'parvis new contract'",
          "the site has no contract yet; start with 'parvis new contract'")
      }
      return last
    }
    if let contract = site.contracts.first(where: { $0.id.rawValue == name }) { return contract }
    return try Self.missing(
      name, among: site.contracts.map(\.id.rawValue), "le contrat", "contract")
  }

  /// Says that nothing bears a name, and which one is meant.
  static func missing<Wanted>(
    _ name: String, among names: [String], _ french: String, _ english: String
  ) throws(AuthoringFault) -> Wanted {
    let meant = Spelling.closest(to: name, in: names)
    let repair =
      meant.map { Message.didYouMean($0) }
      ?? Message("il y a\u{A0}: \(quoted(names))", "there are: \(quoted(names))")
    throw AuthoringFault(
      "\(french) \(quoted(name)) n’existe pas\u{202F}; \(repair.french)",
      "there is no \(english) \(quoted(name)); \(repair.english)")
  }

  /// A file that is there, where it is JSON with its tree.
  func json(_ path: String) throws(AuthoringFault) -> (file: SourceFile, root: SyntaxNode) {
    var found: [Diagnostic] = []
    guard let file = tree.file(at: path), let root = JSONSyntax.parse(file, into: &found) else {
      throw AuthoringFault("'\(path)' ne se lit pas", "'\(path)' cannot be read")
    }
    return (file, root)
  }

  /// A list in YAML with an entry added at its end, or made with it.
  func appending(_ entry: String, to path: String, comment: String) -> SourceChange {
    guard let file = tree.file(at: path) else {
      return .added(SourceFile(path: path, text: comment + entry))
    }
    var edit = SourceEdit(file)
    edit.appendLines(entry)
    return edit.change
  }

  /// The day of the site with what is added of a day: never one that is still to come, on which all that waits
  /// for it would come out at once.
  public func dayAdding(_ day: Day) -> Day { max(min(day, today ?? day), site.identity.updated) }

  /// The change that dates the site, where it is older than what is added.
  public func dating(_ day: Day) -> SourceChange? {
    let day = dayAdding(day)
    var found: [Diagnostic] = []
    guard day > site.identity.updated, let file = tree.file(at: "Content/site.yml"),
      let root = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &found),
      let node = root["updated"]
    else { return nil }
    var edit = SourceEdit(file)
    edit.replace(node, with: day.iso)
    return edit.change
  }

  /// The names of the folders in one.
  func folders(in path: String) -> [String] { tree.listing(of: path).folders }

  /// A source in JSON and YAML, by a place that is a label; the document must be one of the site.
  func source(_ document: String, _ place: String) throws(AuthoringFault) -> String {
    let names = site.documents.map(\.id.rawValue)
    guard names.contains(document) else {
      return try Self.missing(document, among: names, "le document", "document")
    }
    return "{\"document\": \"\(document)\", \"place\": \(place)}"
  }
}
