public import Diagnostics

/// Why a file cannot be read as a workbook.
public enum WorkbookFault: Error, Hashable, Sendable {
  /// It is no workbook of a format that is known.
  case notAWorkbook
  /// A password is needed to read it.
  case locked
  /// It is larger than anybody's tables, unpacked.
  case tooLarge
  /// A part of it is damaged.
  case damaged(String)

  /// What is wrong, and what to do.
  public var message: Message {
    switch self {
    case .notAWorkbook:
      Message(
        "ce n’est pas un classeur\u{202F}; enregistrez-le au format .ods ou .xlsx",
        "this is not a workbook; save it as .ods or .xlsx")
    case .locked:
      Message(
        "un mot de passe protège ce classeur\u{202F}; enregistrez-le sans mot de passe",
        "a password protects this workbook; save it without one")
    case .tooLarge:
      Message(
        "ce classeur est trop grand\u{202F}; gardez-en les feuilles que 'parvis export' a écrites",
        "this workbook is too large; keep of it the sheets that 'parvis export' wrote")
    case .damaged(let part):
      Message(
        "ce classeur est abîmé (\(quoted(path: part)))\u{202F}; enregistrez-le de nouveau",
        "this workbook is damaged (\(quoted(path: part))); save it again")
    }
  }
}
