import Diagnostics
import Ground
import Pipeline

/// Why files were made again, in words: a line for each cause, those of the most files first.
struct RebuildExplanation {
  /// How many files a line names at most.
  private static let named = 2

  private let groups: [(cause: RebuildCause, paths: [String])]

  /// Takes the causes by the paths of the files.
  init(_ causes: [String: RebuildCause]) {
    groups = Dictionary(grouping: causes.keys.sorted()) { causes[$0] ?? .unknown }.map {
      (cause: $0.key, paths: $0.value)
    }.sorted { ($1.paths.count, $0.paths[0]) < ($0.paths.count, $1.paths[0]) }
  }

  /// The lines.
  func text(in language: DiagnosticLanguage) -> String {
    guard !groups.isEmpty else {
      return Message("aucun fichier n’a été refait\n", "no file was made again\n")[language]
    }
    return groups.map { cause, paths in
      let count = Message.count(
        paths.count, french: ("fichier refait", "fichiers refaits"),
        english: ("file made again", "files made again"))
      let shown =
        paths.prefix(Self.named).joined(separator: ", ") + (paths.count > Self.named ? ", …" : "")
      let reason = cause.words
      return Message(
        "\(count.french), \(reason.french)\u{A0}: \(shown)\n",
        "\(count.english), \(reason.english): \(shown)\n")[language]
    }.joined()
  }
}

extension RebuildCause {
  /// Why, in words that follow a count of files.
  fileprivate var words: Message {
    switch self {
    case .unknown: Message("sans trace du site précédent", "without a record of the last site")
    case .basis(let names): changed(names)
    case .parts(let names):
      // A part of a file is told by its file.
      changed(names.map { "Content/" + $0.prefix { $0 != "#" } }.distinct())
    case .gone(let paths):
      Message(
        "car le site n’a plus \(Self.listed(paths))",
        "because the site no longer has \(Self.listed(paths))")
    case .links:
      Message(
        "car un lien peut ne plus mener nulle part", "because a link may no longer lead anywhere")
    case .new: Message("car le site ne l’avait pas", "because the site did not have it")
    case .altered:
      Message("car il a été modifié dans le dossier", "because it was altered in the folder")
    }
  }

  private func changed(_ names: [String]) -> Message {
    Message("car \(Self.listed(names)) a changé", "because of a change in \(Self.listed(names))")
  }

  /// The first of some names.
  private static func listed(_ names: [String]) -> String {
    names.prefix(3).joined(separator: ", ") + (names.count > 3 ? ", …" : "")
  }
}
