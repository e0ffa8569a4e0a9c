import FoundationEssentials

/// Where a site is published.
public enum Destination: Hashable, Sendable {
  /// A folder of this machine.
  case folder(String)
  /// A folder that rsync reaches, most often over ssh: `www@exemple.fr:/srv/contrat`.
  case rsync(String)
  /// A branch of a git repository, which holds nothing else.
  case git(repository: String, branch: String)
  /// A place that rclone knows by its own configuration: `stockage:contrat`.
  case rclone(String)

  /// What people call it.
  public var name: String {
    switch self {
    case .folder(let path), .rsync(let path), .rclone(let path): path
    case .git(let repository, let branch): "\(repository) (\(branch))"
    }
  }

  /// The same, with a path of this machine told from a folder, wherever the program runs.
  public func seen(from folder: String) -> Destination {
    switch self {
    case .folder(let path): .folder(Self.path(path, from: folder))
    case .rsync(let address): .rsync(Self.place(address, from: folder))
    case .git(let repository, let branch):
      .git(repository: Self.place(repository, from: folder), branch: branch)
    case .rclone(let remote): .rclone(Self.place(remote, from: folder))
    }
  }

  /// A place of another machine has a colon before any slash: `www@exemple.fr:/srv`, `https://…`.
  private static func place(_ address: String, from folder: String) -> String {
    address.prefix { $0 != "/" }.contains(":") ? address : path(address, from: folder)
  }

  /// A path that begins with `~` begins in the folder of a person.
  private static func path(_ path: String, from folder: String) -> String {
    guard !path.hasPrefix("/") else { return path }
    return URL(filePath: path, relativeTo: URL(filePath: folder, directoryHint: .isDirectory))
      .standardizedFileURL.path(percentEncoded: false)
  }
}
