import Diagnostics
import Model
import Scanning

/// Words of content as sheets show them.
struct SheetWords: Sendable {
  /// A word.
  struct Word: Sendable {
    /// As content writes it.
    let id: String
    /// As a sheet shows it.
    let shown: Message
    /// What else is understood.
    let others: [String]

    init(_ id: String, _ french: String, _ english: String, _ others: [String] = []) {
      self.id = id
      shown = Message(french, english)
      self.others = others
    }
  }

  /// The words, in order.
  let words: [Word]
  private let ids: [String: String]

  init(_ words: [Word]) {
    self.words = words
    var ids: [String: String] = [:]
    for word in words {
      for name in [word.id, word.shown.french, word.shown.english] + word.others {
        ids[SheetText.folded(name)] = word.id
      }
    }
    self.ids = ids
  }

  /// The word of content that a text means.
  func id(_ text: String) -> String? { ids[SheetText.folded(text)] }

  /// How a word of content is shown.
  func shown(_ id: String) -> Message { words.first { $0.id == id }?.shown ?? .same(id) }

  /// All words, to choose from.
  var list: Message {
    Message(
      words.map { "«\u{A0}\($0.shown.french)\u{A0}»" }.joined(separator: ", "),
      words.map { "“\($0.shown.english)”" }.joined(separator: ", "))
  }
}

extension SheetWords {
  /// Why there is no value.
  static let absences = SheetWords(
    Absence.allCases.map { absence in
      let others: [Absence: [String]] = [
        .notDetermined: ["non déterminée", "à déterminer"], .notDue: ["not due", "pas encore dû"],
        .notReported: ["non publiée", "non communiqué"], .notStated: ["non précisée"],
      ]
      let words = absence.words
      return Word(absence.rawValue, words.french, words.english, others[absence] ?? [])
    })

  /// How firm amounts are.
  static let stages = SheetWords([
    Word(Stage.contracted.rawValue, "contractualisé", "contracted"),
    Word(Stage.forecast.rawValue, "prévisionnel", "forecast", ["prévu"]),
    Word(Stage.amended.rawValue, "modifié par avenant", "amended"),
    Word(Stage.committed.rawValue, "engagé", "committed"),
    Word(Stage.paid.rawValue, "mandaté", "paid", ["payé"]),
  ])

  /// What is wanted of an indicator.
  static let directions = SheetWords([
    Word(Indicator.Direction.up.rawValue, "hausse", "up"),
    Word(Indicator.Direction.down.rawValue, "baisse", "down"),
    Word(Indicator.Direction.stable.rawValue, "stable", "stable"),
  ])

  /// What a published total covers.
  static let perimeters = SheetWords([
    Word(Budget.PublishedTotal.Perimeter.lines.rawValue, "ce que paient les lignes", "lines"),
    Word(Budget.PublishedTotal.Perimeter.unstated.rawValue, "non dit", "unstated"),
  ])

  /// What parts are in their whole.
  static let partitions = SheetWords([
    Word(Observation.Partition.exhaustive.rawValue, "toutes", "all"),
    Word(Observation.Partition.partial.rawValue, "quelques-unes", "some"),
    Word(Observation.Partition.overlapping.rawValue, "qui se recoupent", "overlapping"),
  ])

  /// Yes and no.
  static let truth = SheetWords([Word("true", "oui", "yes"), Word("false", "non", "no")])
}
