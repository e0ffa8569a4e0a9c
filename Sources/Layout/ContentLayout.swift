import Diagnostics
import Ground
public import Loading
import Versions

/// Where everything lies in the content.
public enum ContentLayout {
  /// What the site says of itself.
  public static let site = "Content/site.yml"
  /// The documents that it tells of.
  public static let documents = "Content/documents.yml"
  /// The words explained.
  public static let glossary = "Content/glossary.yml"
  /// The actions followed from contract to contract.
  public static let threads = "Content/threads.yml"
  /// The folder of the news.
  public static let updates = "Content/updates"
  /// The folder of the files of documents.
  public static let attachments = "Content/documents"
  /// The folder of the pages.
  public static let pages = "Content/pages"
  /// The folder of the contracts.
  public static let contracts = "Content/contracts"
  /// The folder of the versions kept.
  public static let versions = "Content/versions"

  /// The folder of a contract.
  public static func contract(_ id: String) -> String { "\(contracts)/\(id)" }

  /// The folder of the actions of a contract.
  public static func actions(of contract: String) -> String { "\(contracts)/\(contract)/actions" }

  /// Checks that nothing lies in the content that has no place in it.
  public static func check(_ tree: SourceTree, languages: [String]) -> UnknownFile {
    var check = UnknownFile(languages: languages)
    let top = UnknownFile.Shape(
      files: ["site.yml", "documents.yml", "glossary.yml", "threads.yml"],
      folders: ["pages", "contracts", "updates", "documents", "versions"])
    let texts = UnknownFile.Shape(files: check.texts, folders: [])
    let foldersOnly = UnknownFile.Shape(files: [], folders: nil)
    check.check("Content", of: tree, top)
    for folder in [pages, updates, contracts] { check.check(folder, of: tree, foldersOnly) }
    for folder in [pages, updates] {
      for name in tree.listing(of: folder).folders {
        check.check("\(folder)/\(name)", of: tree, texts)
      }
    }
    let checks = Workers.map(tree.listing(of: contracts).folders) { contract in
      var check = UnknownFile(languages: languages)
      checkContract(contract, of: tree, &check)
      return check
    }
    for contract in checks { check.join(contract) }
    let documents = tree.listing(of: attachments).files.map(\.name)
    check.check(attachments, of: tree, UnknownFile.Shape(files: documents, folders: []))
    let kept = tree.listing(of: versions).files.map(\.name).filter { VersionName($0) != nil }
    let named = kept.isEmpty ? ["AAAA-MM-JJ.csv"] : kept
    check.check(versions, of: tree, UnknownFile.Shape(files: named, folders: []))
    return check
  }

  private static func checkContract(
    _ contract: String, of tree: SourceTree, _ check: inout UnknownFile
  ) {
    let files = UnknownFile.Shape(files: contractFiles + check.texts, folders: ["actions"])
    check.check(self.contract(contract), of: tree, files)
    let actions = actions(of: contract)
    check.check(actions, of: tree, UnknownFile.Shape(files: [], folders: nil))
    for action in tree.listing(of: actions).folders {
      let folder = "\(actions)/\(action)"
      let accounts = tree.listing(of: folder).files.map(\.name).filter {
        AccountName($0, languages: check.languages) != nil
      }
      let fiche = UnknownFile.Shape(files: check.texts + check.easyTexts + accounts, folders: [])
      check.check(folder, of: tree, fiche)
    }
  }

  private static let contractFiles = [
    "contract.yml", "budget.json", "indicators.json", "observations.json", "diagnosis.yml",
    "obligations.yml", "discrepancies.yml",
  ]
}
