public import Ground

/// What a version of a site says, line by line, as it is kept with the content when it is published.
public struct Snapshot: Sendable {
  /// What a line tells.
  public enum Kind: String, CaseIterable, Sendable {
    /// A number, a day or a code that documents state, or why there is none.
    case figure
    /// What the site finds: how an indicator stands in a year, where an obligation stands.
    case status
    /// A text in a language, by its hash.
    case text
    /// What something is called in a language.
    case name
  }

  /// A column of the file, by its place there: first those that tell lines apart.
  public enum Column: Int, CaseIterable, Sendable {
    case kind, contract, area, action, item, part, measure, stage, funder, year, date, language,
      rank
    case value, unit, status, source, qualifier

    private static let names = allCases.map { String(describing: $0) }

    /// What it is called in the file.
    public var name: String { Self.names[rawValue] }

    /// The columns that tell lines apart.
    public static let key = Array(allCases.prefix { $0 != .value })
    /// The columns of versions that were kept before qualifiers were.
    public static let withoutQualifier = allCases.filter { $0 != .qualifier }
  }

  /// What a line is about: no two lines of a version have the same.
  public struct Key: Hashable, Comparable, Sendable {
    /// A text for each column that tells lines apart, empty where it says nothing.
    private var texts: [String]

    /// What the line tells.
    public let kind: Kind

    /// Names what a line of a kind is about, by what each column says; nothing where it is empty.
    public init(_ kind: Kind, _ text: (Column) -> String?) {
      self.kind = kind
      texts = Column.key.map { $0 == .kind ? kind.rawValue : text($0) ?? "" }
    }

    /// Names it by the columns that say something.
    public init(_ kind: Kind, _ texts: KeyValuePairs<Column, String?>) {
      self.init(kind) { column in texts.first { $0.key == column }?.value }
    }

    /// What a column says; nothing where it is empty.
    public subscript(column: Column) -> String? {
      let index = column.rawValue
      return index < texts.count && !texts[index].isEmpty ? texts[index] : nil
    }

    /// The same with another text in a column that tells lines apart, or none.
    public func with(_ text: String?, at column: Column) -> Key {
      var key = self
      key.texts[column.rawValue] = text ?? ""
      return key
    }

    /// Orders by the columns, in the order of bytes.
    public static func < (left: Key, right: Key) -> Bool {
      for index in left.texts.indices where left.texts[index] != right.texts[index] {
        return left.texts[index].precedesInBytes(right.texts[index])
      }
      return false
    }
  }

  /// A line.
  public struct Record: Hashable, Sendable {
    /// What it is about.
    public let key: Key
    /// What is said; nothing where there is none.
    public let value: String?
    /// The unit of a number, in the original language.
    public let unit: String?
    /// Whether there is a value, and why not, as open data say it.
    public let status: String
    /// The documents that say it.
    public let source: String?
    /// What to know of it besides, as open data say it.
    public let qualifier: String?

    /// Makes a line.
    public init(
      _ key: Key, value: String?, unit: String?, status: String, source: String?,
      qualifier: String? = nil
    ) {
      self.key = key
      self.value = value
      self.unit = unit
      self.status = status
      self.source = source
      self.qualifier = qualifier
    }

    /// The same in a place among lines that are else about the same thing.
    fileprivate func ranked(_ rank: Int) -> Record {
      Record(
        key.with(String(rank), at: .rank), value: value, unit: unit, status: status, source: source,
        qualifier: qualifier)
    }

    /// The same as far as a version says that was kept before qualifiers were.
    public var unqualified: Record {
      Record(key, value: value, unit: unit, status: status, source: source)
    }
  }

  /// Which version it is.
  public let id: ID
  /// Its lines, in the order of what they are about.
  public let records: [Record]
  /// Whether it tells what to know of figures besides: versions that were kept earlier do not.
  public let tellsQualifiers: Bool

  /// Makes a version of lines in any order.
  ///
  /// A line that says the same as another is left out; others that are about the same thing are ranked.
  public init(_ id: ID, _ records: [Record], tellsQualifiers: Bool = true) {
    self.id = id
    self.tellsQualifiers = tellsQualifiers
    let ordered = Self.inOrder(records)
    let areAnyAlike = zip(ordered, ordered.dropFirst()).contains { $0.key == $1.key }
    self.records = areAnyAlike ? Self.inOrder(Self.ranked(ordered)) : ordered
  }

  /// Lines in order, of which those about the same thing are ranked, but for those that say the same.
  private static func ranked(_ records: [Record]) -> [Record] {
    var ranked: [Record] = []
    var alike: [Record] = []
    for record in records {
      if alike.first?.key != record.key { alike = [] }
      guard !alike.contains(record) else { continue }
      alike.append(record)
      ranked.append(alike.count == 1 ? record : record.ranked(alike.count))
    }
    return ranked
  }

  /// Lines in the order of what they are about; a version that was kept is in order.
  public static func inOrder(_ records: [Record]) -> [Record] {
    // The keys alone are compared: to take up whole lines would count all their texts as held.
    let keys = records.map(\.key)
    guard !zip(keys, keys.dropFirst()).allSatisfy(<=) else { return records }
    return records.indices.sorted { keys[$0] < keys[$1] }.map { records[$0] }
  }
}

/// Why figures changed with a version, in the author's words.
public struct ChangeReason: Sendable {
  /// What the changes have in common, by the columns of a version.
  public let about: [Snapshot.Column: String]
  /// Why.
  public let words: Localized<String>
  /// Where it is written.
  public let source: Source?
  /// The bytes of its file in which it stands, so that its author can be told of it.
  public let place: Range<Int>

  /// Makes a reason.
  public init(
    about: [Snapshot.Column: String], words: Localized<String>, source: Source?, place: Range<Int>
  ) {
    self.about = about
    self.words = words
    self.source = source
    self.place = place
  }

  /// Whether it is one for a change of what a line is about: of a figure, where it names nothing else.
  public func covers(_ key: Snapshot.Key) -> Bool {
    (key.kind == .figure || about[.kind] != nil) && about.allSatisfy { key[$0.key] == $0.value }
  }
}

/// A text as it is written in a language, known by the hash of its file.
public struct WrittenText: Sendable {
  /// Which text.
  public let text: SiteText
  /// The language.
  public let language: Language
  /// The hash of its file.
  public let hash: UInt64

  /// Makes one.
  public init(_ text: SiteText, in language: Language, hash: UInt64) {
    self.text = text
    self.language = language
    self.hash = hash
  }
}

/// What a site knows of its earlier versions.
public struct KeptVersions: Sendable {
  /// The versions that were kept, the oldest first.
  public let snapshots: [Snapshot]
  /// Why figures changed, by the version in which they did.
  public let reasons: [Snapshot.ID: [ChangeReason]]
  /// The hash of the files that tell all of it.
  public let files: ByteHash
  /// What those who read the site do not see, though a version told it: what the lines about it have in common.
  private let withheld: [[Snapshot.Column: String]]

  /// Makes them of versions in any order, which files of a hash tell.
  public init(
    _ snapshots: [Snapshot], reasons: [Snapshot.ID: [ChangeReason]], files: ByteHash,
    withheld: [[Snapshot.Column: String]] = []
  ) {
    self.files = files
    self.withheld = withheld
    self.snapshots = snapshots.sorted { $0.id < $1.id }
    self.reasons = reasons
  }

  /// Whether those who read the site do not see what a line is about.
  public func withholds(_ key: Snapshot.Key) -> Bool {
    withheld.contains { common in common.allSatisfy { key[$0.key] == $0.value } }
  }

  /// Which version the content of a day is: the last one that was kept for that day, else its first.
  public func current(on day: Day) -> Snapshot.ID {
    snapshots.last { $0.day == day }?.id ?? Snapshot.ID(day, number: 1)
  }

  /// None was kept.
  public static let none = KeptVersions([], reasons: [:], files: ByteHash())
}
