import Diagnostics
public import Exchange
import Loading
import Model
public import Workbooks
import Writing

extension OpenedSite {
  /// Its figures as sheets; nothing where it has errors.
  public var exchange: ContentExchange? { authored.map { ContentExchange($0) } }

  /// Reads a workbook, from anywhere on this machine.
  public static func workbook(
    at path: String
  ) throws(MachineFailure) -> Result<ReadWorkbook, WorkbookFault> {
    let bytes: [UInt8]?
    do throws(LoadingFailure) { bytes = try SiteLoader.bytes(ofFileAt: path) } catch {
      throw MachineFailure(message: error.message)
    }
    guard let bytes else { return .failure(.tooLarge) }
    return Result { () throws(WorkbookFault) in try ReadWorkbook(bytes) }
  }

  /// Writes a workbook where there is no file yet, or in the place of one.
  public static func write(_ bytes: [UInt8], to path: String) throws(MachineFailure) {
    do throws(WritingFailure) { try WholeFile.write(bytes, to: path) } catch {
      throw MachineFailure(message: error.message)
    }
  }

  /// Whether there is a file at a path.
  public static func holdsFile(at path: String) throws(MachineFailure) -> Bool {
    do throws(WritingFailure) { return try WholeFile.bytes(at: path) != nil } catch {
      throw MachineFailure(message: error.message)
    }
  }
}
