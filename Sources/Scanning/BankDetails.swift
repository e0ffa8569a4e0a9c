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
    var index = 0
    while let start = ofWords.first(in: bytes, from: index) {
      let found = finding(at: start, in: bytes)
      if let (range, name) = found {
        diagnostics.append(diagnostic(name, at: file.location(range)))
      }
      // Only whole words are looked at.
      index = notOfWords.first(in: bytes, from: found?.0.upperBound ?? start) ?? bytes.count
    }
  }

  private static let ofWords = ByteSet { $0.isASCIIAlphanumeric }
  private static let notOfWords = ByteSet { !$0.isASCIIAlphanumeric }

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
