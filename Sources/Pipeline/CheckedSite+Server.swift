public import Diagnostics
public import Discovery
import Rendering

extension CheckedSite {
  /// The configuration by which a server publishes the site, once it is built into `folder`; the caller has
  /// seen that it is fit.
  public func configuration(
    of server: ServerConfiguration.Server, in folder: String, language: DiagnosticLanguage
  ) -> String {
    guard let renderer else { preconditionFailure("only a site that is fit is published") }
    return renderer.configuration(of: server, in: folder, language: language)
  }
}
