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
}
