public import Diagnostics
import Loading
public import Sending
import Syntax

/// The destinations of a site, as its `publish.yml` names them.
public struct PublishingPlan: Sendable {
  /// The file, beside `Content`.
  public static let fileName = "publish.yml"

  /// The kinds of destination.
  private enum Kind: String, CaseIterable { case folder, rsync, git, rclone }

  /// The destinations by their names, in the order of the file.
  public let destinations: [(name: String, destination: Destination)]

  /// Reads the file of a site; nothing where there is none, or where it is faulty, which is then told.
  public init?(ofSite site: String, into diagnostics: inout [Diagnostic]) throws(MachineFailure) {
    let file: SourceFile?
    do throws(LoadingFailure) { file = try SiteLoader.file(at: Self.fileName, ofSite: site) } catch
    { throw MachineFailure(message: error.message) }
    guard let file, SyntaxEncoding.check(file, into: &diagnostics),
      let root = YAMLSyntax.parse(file, range: 0..<file.bytes.count, into: &diagnostics)
    else { return nil }
    let subject = Message("la liste des destinations", "the list of destinations")
    let entries = root.read(as: .entries(of: Self.destination), subject, into: &diagnostics)
    guard let entries, !entries.isEmpty else { return nil }
    destinations = entries.map { ($0.key.value, $0.value.seen(from: site)) }
  }

  private static var destination: Expected<Destination> {
    .mapping(Message("la destination", "the destination")) { keys in
      guard let kind = keys.required("to", .choice(of: Kind.self))?.value else {
        // What belongs to which kind cannot be told while that is not known.
        keys.setAside(["folder", "address", "remote", "repository", "branch"])
        return nil
      }
      switch kind {
      case .folder: return keys.required("folder", .text).map { .folder($0.value) }
      case .rsync: return keys.required("address", .openAddress).map { .rsync($0.value) }
      case .rclone: return keys.required("remote", .text).map { .rclone($0.value) }
      case .git:
        let repository = keys.required("repository", .openAddress)
        let branch = keys.required("branch", .text)
        guard let repository, let branch else { return nil }
        return .git(repository: repository.value, branch: branch.value)
      }
    }
  }
}

extension Rule {
  /// No password stands in a file of the site.
  static let secretInFile = Rule("secret-in-file")
}

extension Expected where Value == Located<String> {
  /// An address without a password.
  fileprivate static var openAddress: Expected {
    Expected<Located<String>>.text.then { address, _, diagnostics in
      let login = address.value.split(separator: "@").dropLast().last ?? ""
      let hasPassword = login.drop { $0 != ":" }.dropFirst().contains { $0 != "/" && $0 != ":" }
      guard login.contains("://"), login.split(separator: "://").last?.contains(":") == true,
        hasPassword
      else { return address }
      return diagnostics.fail(
        Diagnostic(
          .secretInFile, at: address.location, "cette adresse contient un mot de passe",
          "this address holds a password",
          help:
            "retirez-le\u{A0}: une clé ssh ou le gestionnaire de mots de passe de git le remplace",
          "remove it: a key of ssh, or git’s own store of passwords, stands for it"))
    }
  }
}
