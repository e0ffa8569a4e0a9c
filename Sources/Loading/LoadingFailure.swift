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
      "impossible de lire '\(path)'\u{A0}: \(cause.french)",
      "cannot read '\(path)': \(cause.english)")
  }

  /// The site's own folder cannot be reached.
  init(site: String, code: Int32) {
    self.path = site
    self.code = code
    let cause = Self.cause(of: code)
    self.message = Message(
      "impossible d’ouvrir le site '\(site)'\u{A0}: \(cause.french)\u{202F};"
        + " un site est un dossier qui contient 'Content'",
      "cannot open the site '\(site)': \(cause.english);"
        + " a site is a folder that holds 'Content'")
  }

  private static func cause(of code: Int32) -> Message {
    switch code {
    case ENOENT: Message("il n’existe pas", "it does not exist")
    case ENOTDIR: Message("ce n’est pas un dossier", "it is not a folder")
    case EACCES, EPERM: Message("accès refusé", "access denied")
    case EIO: Message("le disque ne répond pas", "the disk does not answer")
    case EMFILE, ENFILE: Message("trop de fichiers ouverts", "too many open files")
    case ENAMETOOLONG: Message("chemin trop long", "the path is too long")
    case ELOOP: Message("les liens tournent en rond", "its links go round")
    default: Message("erreur \(code) du système", "error \(code) of the system")
    }
  }
}
