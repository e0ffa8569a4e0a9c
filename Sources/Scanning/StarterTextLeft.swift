public import Diagnostics
import Ground

extension Rule { static let starterText = Rule("starter-text", .warning) }

/// `starter-text`: no text that `parvis new` wrote to be replaced is left in what is published.
///
/// A warning: a site builds from its first day, and nobody has written anything yet.
public enum StarterTextLeft {
  /// A text as it stands in a file.
  private struct Written {
    let starter: StarterText
    let bytes: [UInt8]
    /// How many bytes before and after it belong to how it is written, as quotes.
    let margin: Int
  }

  /// Every text, by the byte with which it starts.
  private static let written: [[Written]] = {
    var written = [[Written]](repeating: [], count: 256)
    for starter in StarterText.allCases {
      for text in [starter.message.french, starter.message.english] {
        let bytes = Array((starter.isWhole ? "\"\(text)\"" : text).utf8)
        written[Int(bytes[0])].append(
          Written(starter: starter, bytes: bytes, margin: starter.isWhole ? 1 : 0))
      }
    }
    return written
  }()

  /// Reports the texts of a file that were to be replaced: one diagnostic, since each page starts with some.
  public static func check(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    let places = places(in: file)
    guard let (starter, range) = places.first else { return }
    let first = file.location(range)
    let lines = places.map { file.location($0.range).position.line }.distinct().filter {
      $0 != first.position.line
    }
    let list = lines.map(String.init).joined(separator: ", ")
    let count = places.count
    diagnostics.append(
      Diagnostic(
        .starterText, at: first,
        count == 1
          ? "ce texte est celui que 'parvis new' a écrit pour être remplacé"
          : "\(count) textes de ce fichier sont ceux que 'parvis new' a écrits pour être remplacés",
        count == 1
          ? "this text is the one that 'parvis new' wrote to be replaced"
          : "\(count) texts of this file are those that 'parvis new' wrote to be replaced",
        note: lines.isEmpty
          ? nil
          : Diagnostic.Note(
            lines.count == 1 ? "aussi à la ligne \(list)" : "aussi aux lignes \(list)",
            lines.count == 1 ? "also on line \(list)" : "also on lines \(list)"), help: starter.help
      ))
  }

  /// Where texts stand in a file of the content; the strings of a theme begin with theirs.
  private static func places(in file: SourceFile) -> [(starter: StarterText, range: Range<Int>)] {
    let end = file.path.hasPrefix("Theme/") ? min(file.bytes.count, 256) : file.bytes.count
    var places: [(starter: StarterText, range: Range<Int>)] = []
    file.bytes.withUnsafeBufferPointer { bytes in
      var place = 0
      while let start = firstStart(in: bytes, from: place, before: end) {
        place = start + 1
        guard let found = written(at: start, in: bytes) else { continue }
        place = start + found.bytes.count
        places.append((found.starter, start + found.margin..<place - found.margin))
      }
    }
    return places
  }

  /// Where the next two bytes stand with which a text may start.
  private static func firstStart(
    in bytes: UnsafeBufferPointer<UInt8>, from start: Int, before end: Int
  ) -> Int? {
    isStart.withUnsafeBufferPointer { isStart in
      isNext.withUnsafeBufferPointer { isNext in
        var place = start
        while place + 1 < end {
          if isStart[Int(bytes[place])], isNext[Int(bytes[place + 1])] { return place }
          place += 1
        }
        return nil
      }
    }
  }

  /// The text that stands at a place, if any.
  private static func written(at place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Written? {
    let next = bytes[place + 1]
    return written[Int(bytes[place])].first { written in
      written.bytes[1] == next && bytes.count - place >= written.bytes.count
        && written.bytes.indices.allSatisfy { bytes[place + $0] == written.bytes[$0] }
    }
  }

  /// Whether a text starts with a byte, by its value.
  private static let isStart: [Bool] = written.map { !$0.isEmpty }

  /// Whether a byte is the second of a text, by its value.
  private static let isNext: [Bool] = (0...UInt8.max).map { byte in
    written.contains { $0.contains { $0.bytes[1] == byte } }
  }
}

extension StarterText {
  /// Whether authors may write the same words in a sentence, so that only a whole value counts.
  fileprivate var isWhole: Bool { self == .area || self == .unspecified }

  fileprivate var help: Message {
    switch self {
    case .publisher, .contact:
      Message("écrivez ce qu’il demande, puis retirez-le", "write what it asks for, then remove it")
    case .strings:
      Message(
        "traduisez les textes de ce fichier, puis retirez cette ligne",
        "translate the texts of this file, then remove this line")
    default:
      Message(
        "écrivez le vôtre à sa place, ou retirez-le\u{202F}; sinon, les lecteurs le liraient",
        "write yours in its place, or remove it; else readers would read it")
    }
  }
}
