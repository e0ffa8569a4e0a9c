import Diagnostics
import Ground
import Loading
import Model
import Publishing

/// All that a site is made from, as it stands on a day, for an address or for none: whoever has it can make the same
/// files again.
struct Inventory: Sendable {
  /// The files.
  let inputs: SourceTree
  /// The day on which states are computed.
  let day: Day
  /// The address.
  let address: String?

  /// What a site is made from.
  init(of inputs: SourceTree, on day: Day, at address: String?) {
    self.inputs = inputs
    self.day = day
    self.address = address
  }

  /// The list of the files of a publication, none of which is made yet.
  func list(of publication: Publication) -> FileList {
    FileList(of: publication) { files in
      .known([
        "as-of": .text(day.iso), "base-url": JSONValue.text(address),
        "inputs": .lines((inputs.content + inputs.theme).map(input)), "files": files,
      ])
    }
  }

  /// A file that the site was made from; one that the program brings says so.
  ///
  /// Of a file that holds what readers do not see yet there is neither hash nor size: whoever has the rest of it
  /// could try what fits.
  private func input(_ file: SourceFile) -> JSONValue {
    if inputs.withholding.holdsBack(from: file.path) {
      return .object([("path", .text(file.path)), ("withheld", .flag(true))])
    }
    return FileList.line(
      file.path, FileList.Entry(file.bytes), isOfProgram: inputs.isOfProgram(file))
  }
}
