public import Diagnostics
import Ground

extension Rule { static let bankDetails = Rule("bank-details") }

/// `bank-details`: no account number (IBAN, RIB) and no bank code (BIC) stands in the content.
///
/// A contract's annexes often hold them beside the amounts. Once published they serve fraud, and
/// nothing takes a publication back. All text files are searched, those published as they are too.
public enum BankDetails {
  /// Reports what is found in a file.
  public static func check(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    let bytes = file.bytes
    var place = 0
    while let start = firstWord(in: bytes, from: place) {
      place = start + 1
      guard let (range, name) = finding(at: start, in: bytes) else { continue }
      diagnostics.append(diagnostic(name, at: file.location(range)))
      place = range.upperBound
    }
  }

  /// Where the first word starts that may be a part of bank details, or announce them; only whole words are looked
  /// at, so that a place past the start goes on with one.
  private static func firstWord(in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { bytes in
      isOfWord.withUnsafeBufferPointer { isOfWord in
        func endOfWord(from start: Int) -> Int {
          var place = start
          while place < bytes.count, isOfWord[Int(bytes[place])] { place += 1 }
          return place
        }
        var place = start
        if start > 0 { place = endOfWord(from: place) }
        while place < bytes.count {
          if !isOfWord[Int(bytes[place])] {
            place += 1
          } else if mayTell(place, in: bytes) {
            return place
          } else {
            place = endOfWord(from: place)
          }
        }
        return nil
      }
    }
  }

  /// Whether a byte belongs to a word, by its value.
  private static let isOfWord = (0...UInt8.max).map(\.isASCIIAlphanumeric)

  /// Whether a word may be an account or announce a bank: few are numbers, begin as an account does, or as the names
  /// of bank codes do.
  private static func mayTell(_ place: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes[place].isASCIIDigit { return true }
    guard place + 3 < bytes.count else { return false }
    return AccountNumber.mayBegin(followedBy: bytes[place + 2], bytes[place + 3])
      || BankIdentifier.mayBegin(with: bytes[place], followedBy: bytes[place + 1])
  }

  private static func finding(at index: Int, in bytes: [UInt8]) -> (Range<Int>, Message)? {
    guard !bytes[index].isASCIIDigit else {
      return AccountNumber.rangeOfRIB(at: index, in: bytes).map { ($0, rib) }
    }
    if let range = AccountNumber.rangeOfIBAN(at: index, in: bytes) { return (range, iban) }
    return BankIdentifier.range(afterWordAt: index, in: bytes).map { ($0, bic) }
  }

  private static let iban = Message(
    "ceci est un numéro de compte bancaire (IBAN)", "this is the number of a bank account (IBAN)")
  private static let rib = Message(
    "ceci est un relevé d’identité bancaire (RIB)",
    "this is the number of a French bank account (RIB)")
  private static let bic = Message(
    "ceci est le code d’une banque (BIC)", "this is the code of a bank (BIC)")

  private static func diagnostic(_ message: Message, at location: SourceLocation) -> Diagnostic {
    Diagnostic(
      .bankDetails, at: location, message,
      help: "supprimez-le\u{A0}: les coordonnées bancaires ne se publient pas, elles servent"
        + " aux fraudeurs", "remove it: bank details are not published, they serve fraud")
  }
}
