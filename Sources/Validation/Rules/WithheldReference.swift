import Diagnostics
import Ground
import Loading
import Model

/// What is said of what refers to something that readers do not see yet.
enum WithheldReference {
  /// Why readers do not see what bears a name; nothing where they see it, or where there is none.
  static func note(of subject: Subject, in withholding: Withholding) -> Diagnostic.Note? {
    let contract = subject.contract.map { "contracts/\($0.rawValue)/" } ?? ""
    let isOfContract = subject.kind.belongsToContract
    let place = "Content/\(isOfContract ? contract : "")\(subject.kind.place)"
    let path = "\(place)/\(subject.name)"
    let found = withholding.withheld.first {
      $0.path == path || $0.path == place && $0.part == [subject.name]
    }
    guard withholding.day != nil, let found else { return nil }
    let what = quoted(path: ([found.path] + found.part).joined(separator: ", "))
    return switch found.reason {
    case .draft:
      Diagnostic.Note(
        "\(what) est un brouillon (draft\u{A0}: true)\u{A0}: rien de publié ne peut y mener",
        "\(what) is a draft (draft: true): nothing that is published can lead to it")
    case .until(let day):
      Diagnostic.Note(
        "\(what) ne paraît que le \(day.words.french) (publish-on)\u{A0}: rien de publié avant ne peut y mener",
        "\(what) comes out on \(day.words.english) only (publish-on): nothing published before can lead to it"
      )
    }
  }
}
