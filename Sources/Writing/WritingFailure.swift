public import Diagnostics
import Glibc

/// Why a site could not be written.
///
/// All but `notMade` and `system` are found before the first page is touched.
public enum WritingFailure: Error, Hashable, Sendable {
  /// The output folder would cover what somebody wrote: the site, its `Content` or `Theme`, or home.
  case unsafeOutput(String)
  /// Another build is writing into this output folder.
  case locked(String)
  /// Something that Parvis did not write lies where a file of the site must go.
  case foreignFile(String)
  /// A file of the site could not be made, for this reason.
  case notMade(String, reason: Message)
  /// The machine failed at a path, with the system's number for the fault.
  case system(path: String, code: Int32)

  /// What went wrong and how to mend it, in both languages.
  public var message: Message {
    switch self {
    case .unsafeOutput(let path):
      Message(
        french: "le dossier de sortie '\(path)' contient autre chose que le site compilé\u{202F};"
          + " en choisir un qui lui soit réservé, par exemple 'Output'",
        english: "the output folder '\(path)' holds other things than the compiled site;"
          + " choose a folder of its own, for instance 'Output'")
    case .locked(let path):
      Message(
        french: "une autre compilation écrit déjà dans '\(path)'\u{202F}; attendre qu’elle finisse",
        english: "another build is already writing into '\(path)'; wait until it has finished")
    case .foreignFile(let path):
      Message(
        french: "'\(path)' n’a pas été écrit par Parvis et se trouve à la place d’un fichier du"
          + " site\u{202F}; le déplacer, ou choisir un autre dossier de sortie",
        english: "'\(path)' was not written by Parvis and lies where a file of the site must go;"
          + " move it away, or choose another output folder")
    case .notMade(let path, let reason):
      Message(
        french: "impossible de produire '\(path)'\u{A0}: \(reason.french)",
        english: "cannot make '\(path)': \(reason.english)")
    case .system(let path, let code):
      Message(
        french: "impossible d’écrire '\(path)'\u{A0}: \(Self.cause(of: code).french)",
        english: "cannot write '\(path)': \(Self.cause(of: code).english)")
    }
  }

  private static func cause(of code: Int32) -> Message {
    switch code {
    case ENOSPC, EDQUOT: Message(french: "le disque est plein", english: "the disk is full")
    case EROFS: Message(french: "disque en lecture seule", english: "the disk is read-only")
    case EACCES, EPERM: Message(french: "accès refusé", english: "access denied")
    case EIO: Message(french: "le disque ne répond pas", english: "the disk does not answer")
    case ENOENT: Message(french: "le dossier a disparu", english: "the folder has disappeared")
    case ENOTDIR, EEXIST: Message(french: "ce n’est pas un dossier", english: "it is not a folder")
    case EXDEV:
      Message(
        french: "ce dossier est sur un autre disque que le dossier de sortie",
        english: "this folder is on another disk than the output folder")
    case EMFILE, ENFILE: Message(french: "trop de fichiers ouverts", english: "too many open files")
    case ENAMETOOLONG: Message(french: "chemin trop long", english: "the path is too long")
    case ELOOP: Message(french: "c’est un lien", english: "it is a link")
    default: Message(french: "erreur \(code) du système", english: "error \(code) of the system")
    }
  }
}
