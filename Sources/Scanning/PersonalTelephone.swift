public import Diagnostics
import Ground

extension Rule { static let personalTelephone = Rule("personal-telephone") }

/// `personal-telephone`: no mobile telephone number stands in the content.
///
/// A mobile number is personal data even when it is used at work; fiches often name a person to call.
/// The landline or the address of the office does the same service and stays true when people move on.
public enum PersonalTelephone {
  /// Reports what is found in a file.
  public static func check(_ file: SourceFile, into diagnostics: inout [Diagnostic]) {
    let bytes = file.bytes
    var index = 0
    while let start = ByteSearch.first(
      of: UInt8(ascii: "0"), or: UInt8(ascii: "+"), in: bytes, from: index)
    {
      guard let range = MobileNumber.range(at: start, in: bytes) else {
        index = start + 1
        continue
      }
      diagnostics.append(
        Diagnostic(
          .personalTelephone, at: file.location(range),
          "ceci est un numéro de téléphone portable, qui est une donnée personnelle",
          "this is a mobile telephone number, which is personal data",
          help: "écrivez à sa place le numéro fixe ou l’adresse du service",
          "write the office’s landline or address in its place"))
      index = range.upperBound
    }
  }
}
