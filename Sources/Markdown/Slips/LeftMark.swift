/// A mark of emphasis that Markdown left as text: `*`, `**`, `__`, `~~`, `==`.
struct LeftMark {
  /// The bytes of the mark.
  let range: Range<Int>
  /// Its byte.
  let byte: UInt8
  /// Whether something other than white space precedes it.
  let endsText: Bool
  /// Whether something other than white space follows it.
  let startsText: Bool
  /// Whether a letter or a digit precedes it.
  let followsWord: Bool
  /// Whether a letter or a digit follows it.
  let precedesWord: Bool

  /// Reads the run of equal bytes that starts at an offset.
  init(_ bytes: [UInt8], at start: Int, before end: Int) {
    byte = bytes[start]
    var stop = start
    while stop < end, bytes[stop] == byte { stop += 1 }
    range = start..<stop
    endsText = start > 0 && bytes[start - 1] > 0x20
    startsText = stop < bytes.count && bytes[stop] > 0x20
    followsWord = bytes.wordEnds(before: start)
    precedesWord = bytes.wordStarts(at: stop)
  }

  /// How often the byte stands.
  var count: Int { range.count }

  /// Whether authors mean it as markup: of a length that some Markdown knows.
  fileprivate var isMeant: Bool {
    switch byte {
    case UInt8(ascii: "*"), UInt8(ascii: "_"): count == 2 || count == 3
    default: count == 2 && isAttached
    }
  }

  /// Whether a text touches it on one side.
  fileprivate var isAttached: Bool { endsText || startsText }

  /// Whether authors use it for what this Markdown has not.
  fileprivate var isForeign: Bool { byte == UInt8(ascii: "~") || byte == UInt8(ascii: "=") }
}

extension [LeftMark] {
  /// The slips that the marks of one block show, each with its place.
  func slips(_ bytes: [UInt8]) -> [(slip: Slip, range: Range<Int>)] {
    pairs(of: filter(\.isMeant), bytes) + singles(bytes)
  }

  /// The slips of double marks: each with the next like it, or alone.
  private func pairs(of marks: [LeftMark], _ bytes: [UInt8]) -> [(slip: Slip, range: Range<Int>)] {
    var slips: [(slip: Slip, range: Range<Int>)] = []
    var index = 0
    while index < marks.count {
      let first = marks[index]
      let second = index + 1 < marks.count ? marks[index + 1] : nil
      let isPair = second.map { $0.byte == first.byte && $0.count == first.count } ?? false
      index += isPair ? 2 : 1
      let mark = String(decoding: bytes[first.range], as: UTF8.self)
      if first.isForeign {
        guard isPair, let second, first.startsText, second.endsText else { continue }
        slips.append(
          (.foreign("\(mark)…\(mark)"), first.range.lowerBound..<second.range.upperBound))
      } else if isPair, let second {
        slips.append(
          (
            .emphasis(mark, Self.fault(first, second)),
            first.range.lowerBound..<second.range.upperBound
          ))
      } else if first.isAttached, !Self.isFootnote(first, bytes) {
        slips.append((.emphasis(mark, .alone), first.range))
      }
    }
    return slips
  }

  /// The slips of single marks: one that opens, followed by one that should close.
  ///
  /// A star alone is a footnote's or a product's, and no slip.
  private func singles(_ bytes: [UInt8]) -> [(slip: Slip, range: Range<Int>)] {
    var slips: [(slip: Slip, range: Range<Int>)] = []
    var opening: LeftMark?
    for mark in self where mark.count == 1 {
      if let first = opening, first.byte == mark.byte, mark.endsText {
        let text = String(UnicodeScalar(mark.byte))
        let range = first.range.lowerBound..<mark.range.upperBound
        slips.append((.emphasis(text, Self.fault(first, mark)), range))
        opening = nil
      } else if !mark.followsWord, mark.precedesWord {
        opening = mark
      }
    }
    return slips
  }

  private static func fault(_ first: LeftMark, _ second: LeftMark) -> EmphasisFault {
    guard first.startsText, second.endsText else { return .spaceInside }
    return second.precedesWord ? .noSpaceAfter : .alone
  }

  /// Whether a mark calls a note, as in `Prix (**)`.
  private static func isFootnote(_ mark: LeftMark, _ bytes: [UInt8]) -> Bool {
    mark.range.lowerBound > 0 && mark.range.upperBound < bytes.count
      && bytes[mark.range.lowerBound - 1] == UInt8(ascii: "(")
      && bytes[mark.range.upperBound] == UInt8(ascii: ")")
  }
}
