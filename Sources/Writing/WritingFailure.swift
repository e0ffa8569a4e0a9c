public import Diagnostics
import Glibc

/// Why a site could not be written.
///
/// All but `notMade` and `system` are found before the first page is touched.
public enum WritingFailure: Error, Hashable, Sendable {
  /// The output folder would cover what somebody wrote: the site, its `Content` or `Theme`, or home.
  case unsafeOutput(String)
  /// The way to the output folder is a link that leads nowhere.
  case brokenLink(String)
  /// Another build is writing into this output folder.
  case locked(String)
  /// Something that Parvis did not write lies where a file of the site must go.
  case foreignFile(String)
  /// A file that was to be made is there already.
  case taken(String)
  /// A file that was to be changed is no longer what it was.
  case changedMeanwhile(String)
  /// A file of the site could not be made, for this reason.
  case notMade(String, reason: Message)
  /// Somebody asked to stop before anything was put into place.
  case interrupted
  /// What is published cannot be read at a path, with the system's number for the fault.
  case unreadable(path: String, code: Int32)
  /// The machine failed at a path, with the system's number for the fault.
  case system(path: String, code: Int32)

  /// What went wrong and how to mend it, in both languages.
  public var message: Message {
    switch self {
    case .unsafeOutput(let path):
      Message(
        "le dossier de sortie '\(path)' contient autre chose que le site compilé\u{202F};"
          + " choisissez-en un qui lui soit réservé, par exemple 'Output'",
        "the output folder '\(path)' holds other things than the compiled site;"
          + " choose a folder of its own, for instance 'Output'")
    case .brokenLink(let path):
      Message(
        "'\(path)' est un lien, ou se trouve derrière un lien, qui ne mène nulle part\u{202F};"
          + " corrigez ce lien, ou choisissez un autre dossier",
        "'\(path)' is a link, or lies behind one, that leads nowhere; mend that link, or choose"
          + " another folder")
    case .interrupted: Message("l’écriture a été interrompue", "writing was interrupted")
    case .locked(let path):
      Message(
        "une autre compilation écrit déjà dans '\(path)'\u{202F}; attendez qu’elle finisse",
        "another build is already writing into '\(path)'; wait until it has finished")
    case .foreignFile(let path):
      Message(
        "'\(path)' n’a pas été écrit par Parvis et se trouve à la place d’un fichier du"
          + " site\u{202F}; déplacez-le, ou choisissez un autre dossier",
        "'\(path)' was not written by Parvis and lies where a file of the site must go;"
          + " move it away, or choose another folder")
    case .taken(let path):
      Message(
        "'\(path)' existe déjà, et rien n’a été écrit\u{202F}; choisissez un autre nom, ou déplacez-le",
        "'\(path)' exists already, and nothing was written; choose another name, or move it away")
    case .changedMeanwhile(let path):
      Message(
        "'\(path)' a changé entre-temps, et rien n’a été écrit\u{202F}; recommencez",
        "'\(path)' was changed meanwhile, and nothing was written; try again")
    case .notMade(let path, let reason):
      Message(
        "impossible de produire '\(path)'\u{A0}: \(reason.french)",
        "cannot make '\(path)': \(reason.english)")
    case .unreadable(let path, let code):
      Message(
        "impossible de lire '\(path)'\u{A0}: \(Self.absence(code).french)",
        "cannot read '\(path)': \(Self.absence(code).english)")
    case .system(let path, let code):
      Message(
        "impossible d’écrire '\(path)'\u{A0}: \(Self.cause(of: code).french)",
        "cannot write '\(path)': \(Self.cause(of: code).english)")
    }
  }

  /// Why nothing can be read: what is to be written into was there, what is to be read may never have been.
  private static func absence(_ code: Int32) -> Message {
    code == ENOENT ? Message("il n’existe pas", "it does not exist") : cause(of: code)
  }

  private static func cause(of code: Int32) -> Message {
    switch code {
    case ENOSPC, EDQUOT: Message("le disque est plein", "the disk is full")
    case EROFS: Message("disque en lecture seule", "the disk is read-only")
    case EACCES, EPERM: Message("accès refusé", "access denied")
    case EIO: Message("le disque ne répond pas", "the disk does not answer")
    case ENOENT: Message("le dossier a disparu", "the folder has disappeared")
    case ENOTDIR, EEXIST: Message("ce n’est pas un dossier", "it is not a folder")
    case EXDEV:
      Message(
        "ce dossier est sur un autre disque que le dossier de sortie",
        "this folder is on another disk than the output folder")
    case EMFILE, ENFILE: Message("trop de fichiers ouverts", "too many open files")
    case ENAMETOOLONG: Message("chemin trop long", "the path is too long")
    case ELOOP: Message("c’est un lien", "it is a link")
    default: Message("erreur \(code) du système", "error \(code) of the system")
    }
  }
}
