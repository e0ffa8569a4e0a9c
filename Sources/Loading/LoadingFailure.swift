public import Diagnostics
import Glibc

/// A fault of the machine while a site is read: nobody's content is to blame.
public struct LoadingFailure: Error, Hashable, Sendable {
  /// The file or folder that could not be read, as the person who asked would name it.
  public let path: String
  /// The number by which the system names the fault, for instance `EACCES`.
  public let code: Int32
  /// What went wrong, in both languages.
  public let message: Message

  /// A fault at a file or folder inside the site.
  init(path: String, code: Int32) {
    self.path = path
    self.code = code
    let cause = Self.cause(of: code)
    self.message = Message(
      french: "impossible de lire '\(path)'\u{A0}: \(cause.french)",
      english: "cannot read '\(path)': \(cause.english)")
  }

  /// The site's own folder cannot be reached.
  init(site: String, code: Int32) {
    self.path = site
    self.code = code
    let cause = Self.cause(of: code)
    self.message = Message(
      french: "impossible d’ouvrir le site '\(site)'\u{A0}: \(cause.french)\u{202F};"
        + " un site est un dossier qui contient 'Content' et 'Theme'",
      english: "cannot open the site '\(site)': \(cause.english);"
        + " a site is a folder that holds 'Content' and 'Theme'")
  }

  private static func cause(of code: Int32) -> Message {
    switch code {
    case ENOENT: Message(french: "il n’existe pas", english: "it does not exist")
    case ENOTDIR: Message(french: "ce n’est pas un dossier", english: "it is not a folder")
    case EACCES, EPERM: Message(french: "accès refusé", english: "access denied")
    case EIO: Message(french: "le disque ne répond pas", english: "the disk does not answer")
    case EMFILE, ENFILE: Message(french: "trop de fichiers ouverts", english: "too many open files")
    case ENAMETOOLONG: Message(french: "chemin trop long", english: "the path is too long")
    case ELOOP: Message(french: "les liens tournent en rond", english: "its links go round")
    default: Message(french: "erreur \(code) du système", english: "error \(code) of the system")
    }
  }
}
