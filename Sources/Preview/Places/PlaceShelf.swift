import Loading
import Synchronization

/// The texts of a site's files, read when somebody first asks for one since they changed.
final class PlaceShelf: Sendable {
  private let held = Mutex<(mistakes: Int, index: PlaceIndex)?>(nil)

  /// The texts of the files as they are now.
  func index(of desk: Desk) -> PlaceIndex {
    let mistakes = desk.event.mistakes
    return held.withLock { held in
      if let held, held.mistakes == mistakes { return held.index }
      let index = desk.edition.sources().map { PlaceIndex(of: $0) } ?? PlaceIndex()
      held = (mistakes, index)
      return index
    }
  }
}
