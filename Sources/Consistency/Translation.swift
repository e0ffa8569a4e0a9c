public import Diagnostics
import Ground
public import Model
public import Syntax

/// A text of the site in one of its other languages, and whether it follows its original.
public struct Translation: Sendable {
  /// Whether a translation follows its original.
  public enum State: String, Sendable {
    /// Nobody wrote it yet.
    case missing
    /// The original has changed since.
    case behind
    /// It says nothing of the original from which it was made, and no day shows that it is behind.
    case unrecorded
    /// It was made from the original as it is now.
    case current
  }

  /// The file of the original.
  public let original: SourceFile
  /// The language into which it is translated.
  public let language: Language
  /// Where the translation lies, or is to lie.
  public let path: String
  /// The file of the translation; nothing where it is missing.
  public let file: SourceFile?
  /// Whether it follows its original.
  public let state: State
  /// What the translation records once it is made from the original as it is now.
  public let digest: String

  /// Makes the account of a translation from its parts.
  public init(
    original: SourceFile, language: Language, path: String, file: SourceFile?, state: State,
    digest: String
  ) {
    self.original = original
    self.language = language
    self.path = path
    self.file = file
    self.state = state
    self.digest = digest
  }
}

extension Translation {
  /// Makes the account of a translation.
  public init(
    _ original: SourceFile, in language: Language, at path: String, file: SourceFile?, state: State,
    digest: SourceDigest
  ) {
    self.init(
      original: original, language: language, path: path, file: file, state: state,
      digest: digest.digits)
  }
}

/// What tells one state of an original from another: its text, without its facts, as 16 digits.
public struct SourceDigest: Hashable, Sendable {
  /// The key of a translation's header that records the original from which it was made.
  public static let key = "translates"
  /// What no translation says in words.
  private static let silent: Set = ["updated", "slug", key]

  /// The digits.
  public let digits: String

  init(digits: String) { self.digits = digits }

  /// The digest of an original as it is now: of its header without facts, and of its text.
  public init(of file: SourceFile, header: SyntaxNode?, facts: [String], body: Range<Int>) {
    var hash = ByteHash()
    if case .mapping(let entries)? = header?.value {
      for entry in entries
      where !facts.contains(entry.key.value) && !Self.silent.contains(entry.key.value) {
        hash.append(entry.key.value.utf8)
        hash.append(file.bytes[entry.value.location.range])
      }
    }
    hash.append(file.bytes[body])
    let digits = String(hash.value, radix: 16)
    self.init(digits: String(repeating: "0", count: 16 - digits.count) + digits)
  }
}

extension Expected where Value == SourceDigest {
  /// A digest as 'parvis translate' writes it.
  public static var sourceDigest: Expected {
    let wanted = Message("seize chiffres de 0 à f", "sixteen digits from 0 to f")
    let help = Message(
      "retirez la ligne, ou laissez 'parvis translate --mark-current' l’écrire",
      "remove the line, or let 'parvis translate --mark-current' write it")
    return Expected(
      .text(matching: "^[0-9a-f]{16}$"), wanted, help: { _ in help },
      value: { node in
        guard case .scalar(let scalar) = node.value, scalar.text.utf8.count == 16,
          scalar.text.allSatisfy({ "0123456789abcdef".contains($0) })
        else { return nil }
        return SourceDigest(digits: scalar.text)
      })
  }
}
