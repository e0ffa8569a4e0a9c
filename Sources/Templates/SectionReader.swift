/// Reads what a section opens under a frame.
final class SectionReader: Sendable {
  /// Whether the inverted section shows.
  let isEmpty: @Sendable (Frame) -> Bool
  /// Calls a function for each value that the section shows.
  let visit: @Sendable (Frame, (Frame) -> Void) -> Void

  private init<View: Sendable, Opened>(
    _ opened: @escaping @Sendable (View) -> Opened, isEmpty: @escaping @Sendable (Opened) -> Bool,
    visit: @escaping @Sendable (Opened, (Frame) -> Void) -> Void
  ) {
    self.isEmpty = { isEmpty(opened($0.pointer(to: View.self).pointee)) }
    self.visit = { frame, body in visit(opened(frame.pointer(to: View.self).pointee), body) }
  }

  static func flag<View: Sendable>(_ value: @escaping @Sendable (View) -> Bool) -> SectionReader {
    SectionReader(value, isEmpty: { !$0 }, visit: { _, _ in })
  }

  static func one<View: Sendable, Child: Sendable>(
    _ child: @escaping @Sendable (View) -> Child
  ) -> SectionReader {
    SectionReader(child, isEmpty: { _ in false }, visit: { Frame.over($0, $1) })
  }

  static func optional<View: Sendable, Child: Sendable>(
    _ child: @escaping @Sendable (View) -> Child?
  ) -> SectionReader {
    SectionReader(
      child, isEmpty: { $0 == nil },
      visit: { child, body in if let child { Frame.over(child, body) } })
  }

  static func list<View: Sendable, Child: Sendable>(
    _ children: @escaping @Sendable (View) -> [Child]
  ) -> SectionReader {
    SectionReader(children, isEmpty: { $0.isEmpty }, visit: { Frame.overEach($0, $1) })
  }
}
