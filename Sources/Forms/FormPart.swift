/// A part of a form, in the words of the author.
public indirect enum FormPart: Hashable, Sendable {
  /// One value.
  case field(FormField)
  /// Several values that belong together.
  case group(FormGroup)
  /// Figures in rows and columns.
  case table(FormTable)
  /// Things that have forms of their own.
  case links(FormLinks)
}

/// What a part of a form is called.
public struct FormHeading: Hashable, Sendable {
  /// A few words.
  public let label: String
  /// More about it, with an example; nothing where the label says it all.
  public let help: String?
}

/// A value that can be changed.
public struct FormField: Hashable, Sendable {
  /// A word that can be chosen, and what it means.
  public struct Option: Hashable, Sendable {
    /// The word, as content writes it.
    public let word: String
    /// What it means, in a few words.
    public let label: String

    /// Makes an option.
    public init(word: String, label: String) {
      self.word = word
      self.label = label
    }
  }

  /// How the value is given.
  public enum Control: Hashable, Sendable {
    /// A text of a line.
    case line
    /// A longer text.
    case prose
    /// A number.
    case number(Number)
    /// A number, or a word for why there is none.
    case figure(Number, [Option])
    /// A day of the calendar.
    case day
    /// Yes or no.
    case truth
    /// One of a few words.
    case choice([Option])
    /// A name of something written elsewhere.
    case reference([Option])
  }

  /// What a number is.
  public enum Number: Hashable, Sendable {
    case amount
    case decimal
    case whole
  }

  /// Where the value stands, or would.
  public let path: FieldPath
  /// What it is called.
  public let heading: FormHeading
  /// How it is given.
  public let control: Control
  /// The value as people write it; empty where there is none.
  public let text: String
  /// Of a figure the word that stands instead of a number; empty where there is none.
  public let state: String
  /// Whether it cannot be left out.
  public let isRequired: Bool
  /// The language in which it is written, where it is that of one.
  public let language: String?
}

/// Values that belong together.
public struct FormGroup: Hashable, Sendable {
  /// Where they stand, or would.
  public let path: FieldPath
  /// What they are called.
  public let heading: FormHeading
  /// Those that are there, or are needed.
  public let parts: [FormPart]
  /// Those that can be added.
  public let more: [FormPart]
  /// Whether all of it can be taken out at once.
  public let canGo: Bool
}

/// Figures in rows and columns.
public struct FormTable: Hashable, Sendable {
  /// A row.
  public struct Row: Hashable, Sendable {
    /// Where it stands.
    public let path: FieldPath
    /// What it is called.
    public let label: String
    /// Its figures, one for each column.
    public let cells: [FormField]
  }

  /// Where it stands, or would.
  public let path: FieldPath
  /// What it is called.
  public let heading: FormHeading
  /// What its columns are called.
  public let columns: [String]
  /// Its rows.
  public let rows: [Row]
}

/// Things that have forms of their own.
public struct FormLinks: Hashable, Sendable {
  /// One of them.
  public struct Link: Hashable, Sendable {
    /// Where it stands.
    public let path: FieldPath
    /// What it is called.
    public let label: String
  }

  /// Where they stand, or would.
  public let path: FieldPath
  /// What they are called.
  public let heading: FormHeading
  /// They.
  public let links: [Link]
  /// Where the next one would stand.
  public let next: FieldPath
}

extension FormPart {
  /// All values of the part.
  var fields: [FormField] {
    switch self {
    case .field(let field): [field]
    case .group(let group): (group.parts + group.more).flatMap(\.fields)
    case .table(let table): table.rows.flatMap(\.cells)
    case .links: []
    }
  }

  /// The ways to all groups of the part, to which what is said of several values belongs.
  var places: [FieldPath] {
    switch self {
    case .field: []
    case .group(let group): [group.path] + (group.parts + group.more).flatMap(\.places)
    case .table(let table): [table.path]
    case .links(let links): [links.path]
    }
  }

  /// Whether nothing of it is written yet.
  var isBlank: Bool {
    switch self {
    case .links(let links): links.links.isEmpty
    case .field, .group, .table: fields.allSatisfy { $0.text.isEmpty && $0.state.isEmpty }
    }
  }
}
