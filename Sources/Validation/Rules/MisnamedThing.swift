import Diagnostics
import Ground
import Model

/// `unknown-reference`, for a thing under a name that nobody uses while many use one like it.
///
/// A folder renamed by mistake makes every mention of it lead nowhere. The cause is told once, where it
/// is mended; what only follows from it is not.
struct MisnamedThing {
  /// The name that things of the content use.
  let wanted: Subject
  /// The name that the thing bears.
  private let borne: Subject
  private let place: SourceLocation
  private let mentions: [Reference]

  /// How many mentions must agree on a name before it is held to be the right one.
  private static let fewestMentions = 2

  /// The things that are evidently misnamed, by mentions of what does not exist.
  static func all(_ unknown: [Reference], in ledger: Ledger) -> [MisnamedThing] {
    let mentioned = Set(ledger.references.map(\.subject))
    let bySubject = Dictionary(grouping: unknown, by: \.subject)
    let wanted = unknown.map(\.subject).distinct().prefix(100)
    return wanted.compactMap { subject in
      guard let mentions = bySubject[subject], mentions.count >= fewestMentions,
        let name = Spelling.closest(to: subject.name, in: ledger.names(in: subject.space))
      else { return nil }
      let borne = Subject(subject.kind, name, in: subject.space.contract)
      guard !mentioned.contains(borne), let place = ledger.place(of: borne) else { return nil }
      return MisnamedThing(wanted: subject, borne: borne, place: place, mentions: mentions)
    }.distinct(by: \.borne)
  }

  /// What is said of it.
  var diagnostic: Diagnostic {
    let (wrong, right) = (quoted(borne.name), quoted(wanted.name))
    let first = mentions.min {
      ($0.location.file.path, $0.location.range.lowerBound) < (
        $1.location.file.path, $1.location.range.lowerBound
      )
    }
    let isFolder = place.file.bytes.isEmpty
    return Diagnostic(
      .unknownReference, at: place,
      "rien ne nomme \(wrong), mais \(mentions.count) endroits nomment \(right), qui n’existe pas",
      "nothing names \(wrong), but \(mentions.count) places name \(right), which does not exist",
      note: first.map {
        Diagnostic.Note("le premier est ici", "the first is here", at: $0.location)
      },
      help: isFolder
        ? Message(
          "renommez le dossier \(wrong) en \(right), ou écrivez partout \(wrong)",
          "rename the folder \(wrong) to \(right), or write \(wrong) everywhere")
        : Message(
          "écrivez ici \(right), ou partout \(wrong)", "write \(right) here, or \(wrong) everywhere"
        ))
  }
}
