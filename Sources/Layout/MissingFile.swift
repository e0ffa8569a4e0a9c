public import Diagnostics

/// `missing-file`: the files that every site and every contract must have are there.
public enum MissingFile {
  /// What is said of a file that must be there.
  public static func diagnostic(_ path: String) -> Diagnostic {
    Diagnostic(
      .missingFile, at: SourceFile(path: path, bytes: []).start,
      "le fichier \(quoted(path: path)) manque", "the file \(quoted(path: path)) is missing",
      help: "créez ce fichier\u{202F}; s’il existe sous un autre nom ou ailleurs, renommez-le",
      "create this file; if it exists under another name or elsewhere, rename it")
  }

  /// What is said of a thing that is written in a translation only.
  public static func original(_ path: String, near translation: SourceFile) -> Diagnostic {
    Diagnostic(
      .missingFile, at: translation.whole,
      "le fichier \(quoted(path: path)), la version d’origine, manque",
      "the file \(quoted(path: path)), the original, is missing",
      help: "créez-le\u{A0}: les faits, comme le numéro, les dates et les sources, s’écrivent dans"
        + " la langue d’origine, la première de 'languages' dans site.yml",
      "create it: facts such as number, dates and sources are written in the original"
        + " language, the first of 'languages' in site.yml")
  }

  /// What is said of a document whose file is not there.
  public static func attachment(_ name: Located<String>, present: [String]) -> Diagnostic {
    Diagnostic(
      .missingFile, at: name.location,
      "aucun fichier ne s’appelle \(quoted(name.value)) dans 'Content/documents'",
      "no file is called \(quoted(name.value)) in 'Content/documents'",
      help: .choose(
        name.value, among: present,
        or: Message(
          "déposez le fichier dans 'Content/documents', ou retirez la clé 'file'",
          "put the file into 'Content/documents', or remove the key 'file'")))
  }

  /// What is said of a site without any contract.
  public static func contract(near place: SourceFile) -> Diagnostic {
    Diagnostic(
      .missingFile, at: place.whole, "le site n’a aucun contrat", "the site has no contract",
      help: "créez un dossier par contrat dans 'Content/contracts', avec son fichier contract.yml",
      "create a folder for each contract in 'Content/contracts', with its contract.yml")
  }
}
