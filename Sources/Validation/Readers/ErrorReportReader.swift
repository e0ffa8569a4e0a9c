import Consistency
import Diagnostics
import Model
import Syntax

extension Expected where Value == Site.ErrorReport {
  private typealias Blank = Site.ErrorReport.Blank

  /// A mail address after `mailto:`, or the address of a form that says where the page is filled in.
  static var errorReport: Expected {
    let pattern = #"^(mailto:[^ ?]+@[^ ?]+|https?://[^ ]*\{page\}[^ ]*)$"#
    return Expected(.text(matching: pattern, .address)) { node, name, diagnostics in
      guard let text = Expected<Located<String>>.text.read(node, name, &diagnostics) else {
        return nil
      }
      let isMail = text.value.hasPrefix("mailto:")
      let known = Blank.allCases.reduce(text.value) { $0.replacing($1.written, with: "") }
      let isFilledIn = isMail ? !text.value.contains("?") : text.value.contains(Blank.page.written)
      guard isFilledIn, !known.contains(where: { "{}".contains($0) }) else {
        diagnostics.append(
          name.mismatch(node, mustBe: wanted, help: .mailAddress(text.value) ?? help))
        return nil
      }
      let address = SyntaxNode(.scalar(SyntaxNode.Scalar(known, .plain)), at: text.location)
      guard Expected<Located<String>>.contactAddress.read(address, name, &diagnostics) != nil else {
        return nil
      }
      return isMail ? .mail(String(text.value.dropFirst("mailto:".count))) : .form(text.value)
    }
  }

  private static let wanted = Message(
    "une adresse de courriel seule, ou celle d’un formulaire où '{page}' est la page",
    "a mail address alone, or that of a form in which '{page}' is the page")
  private static let help = Message(
    "écrivez 'mailto:nom@exemple.fr', ou 'https://…?page={page}&version={version}'\u{202F}; "
      + "'{title}' est le titre de la page",
    "write 'mailto:name@example.org', or 'https://…?page={page}&version={version}'; "
      + "'{title}' is the title of the page")
}
