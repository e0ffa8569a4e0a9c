/// One mistake of an author: what is wrong, where, and how to mend it.
///
/// Diagnostics are collected, never thrown: a run reports every mistake it finds.
public struct Diagnostic: Hashable, Sendable {
  /// How serious a mistake is.
  public enum Severity: String, Sendable {
    /// The site cannot be built.
    case error
    /// The site is built, but somebody should look at this.
    case warning
  }

  /// Something more to know, perhaps at another place.
  public struct Note: Hashable, Sendable {
    /// What to know.
    public let message: Message
    /// Where to look, when it is elsewhere.
    public let location: SourceLocation?

    /// Makes a note.
    public init(_ message: Message, at location: SourceLocation? = nil) {
      self.message = message
      self.location = location
    }

    /// Makes a note from its words in French and in English.
    public init(_ french: String, _ english: String, at location: SourceLocation? = nil) {
      self.init(Message(french, english), at: location)
    }
  }

  /// The rule that was broken.
  public let rule: Rule
  /// What is wrong.
  public let message: Message
  /// Where it is wrong.
  public let location: SourceLocation
  /// What else helps to understand it.
  public let notes: [Note]
  /// How to mend it.
  public let help: Message?

  /// Makes a diagnostic of another, with whatever there is to know.
  public init(
    _ rule: Rule, at location: SourceLocation, _ message: Message, notes: [Note], help: Message?
  ) {
    self.rule = rule
    self.message = message
    self.location = location
    self.notes = notes
    self.help = help
  }

  /// Makes a diagnostic from its phrases.
  public init(
    _ rule: Rule, at location: SourceLocation, _ message: Message, note: Note? = nil,
    help: Message? = nil
  ) { self.init(rule, at: location, message, notes: [note].compactMap(\.self), help: help) }

  /// Makes a diagnostic from its words in French and in English.
  public init(
    _ rule: Rule, at location: SourceLocation, _ french: String, _ english: String,
    note: Note? = nil, help: Message? = nil
  ) { self.init(rule, at: location, Message(french, english), note: note, help: help) }

  /// Makes a diagnostic from its words and those of its repair, each in French and in English.
  public init(
    _ rule: Rule, at location: SourceLocation, _ french: String, _ english: String,
    note: Note? = nil, help helpInFrench: String, _ helpInEnglish: String
  ) {
    self.init(
      rule, at: location, Message(french, english), note: note,
      help: Message(helpInFrench, helpInEnglish))
  }

  /// Makes a diagnostic from its phrase and the words of its repair in French and in English.
  public init(
    _ rule: Rule, at location: SourceLocation, _ message: Message, note: Note? = nil,
    help helpInFrench: String, _ helpInEnglish: String
  ) {
    self.init(rule, at: location, message, note: note, help: Message(helpInFrench, helpInEnglish))
  }

  /// How serious it is: a property of the rule.
  public var severity: Severity { rule.severity }
}

extension Diagnostic: Comparable {
  /// Orders by file, then by place, then by rule, then by wording, so that a run prints the same twice.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    left.sortKey < right.sortKey
  }

  private var sortKey: (String, Int, Int, String, String) {
    (
      location.file.path, location.range.lowerBound, location.range.upperBound, rule.identifier,
      message.english
    )
  }
}

extension [Diagnostic] {
  /// Adds a mistake and returns nothing, whatever was wanted.
  public mutating func fail<Wanted>(_ diagnostic: Diagnostic) -> Wanted? {
    append(diagnostic)
    return nil
  }
}
