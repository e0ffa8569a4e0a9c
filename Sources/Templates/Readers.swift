/// Reads a value under a frame and appends what is shown of it.
///
/// A class, so that instructions can point at it without counting references: threads that render
/// with the same program would wait for each other's counts.
final class ValueReader: Sendable {
  let append: @Sendable (Frame, inout [UInt8]) -> Void

  init(_ append: @escaping @Sendable (Frame, inout [UInt8]) -> Void) {
    self.append = append
  }

  static func text<Value>(_ text: @escaping @Sendable (Value) -> String) -> ValueReader
  where Value: Sendable {
    ValueReader { frame, output in
      Escaping.append(text(frame.pointer(to: Value.self).pointee), to: &output)
    }
  }

  static func markup<Value>(_ markup: @escaping @Sendable (Value) -> Markup) -> ValueReader
  where Value: Sendable {
    ValueReader { frame, output in
      output.append(contentsOf: markup(frame.pointer(to: Value.self).pointee).bytes)
    }
  }
}

/// Reads what a section opens under a frame.
final class SectionReader: Sendable {
  /// Whether the inverted section shows.
  let isEmpty: @Sendable (Frame) -> Bool
  /// Calls a function for each value that the section shows.
  let visit: @Sendable (Frame, (Frame) -> Void) -> Void

  init(
    isEmpty: @escaping @Sendable (Frame) -> Bool,
    visit: @escaping @Sendable (Frame, (Frame) -> Void) -> Void
  ) {
    self.isEmpty = isEmpty
    self.visit = visit
  }

  static func flag<View>(_ value: @escaping @Sendable (View) -> Bool) -> SectionReader
  where View: Sendable {
    let isEmpty: @Sendable (Frame) -> Bool = { !value($0.pointer(to: View.self).pointee) }
    return SectionReader(isEmpty: isEmpty) { frame, body in
      if !isEmpty(frame) { body(frame) }
    }
  }

  static func one<View, Child>(_ child: @escaping @Sendable (View) -> Child) -> SectionReader
  where View: Sendable, Child: Sendable {
    SectionReader(isEmpty: { _ in false }) { frame, body in
      Frame.over(child(frame.pointer(to: View.self).pointee), body)
    }
  }

  static func optional<View, Child>(
    _ child: @escaping @Sendable (View) -> Child?
  ) -> SectionReader
  where View: Sendable, Child: Sendable {
    SectionReader(isEmpty: { child($0.pointer(to: View.self).pointee) == nil }) { frame, body in
      if let child = child(frame.pointer(to: View.self).pointee) { Frame.over(child, body) }
    }
  }

  static func list<View, Child>(
    _ children: @escaping @Sendable (View) -> [Child]
  ) -> SectionReader
  where View: Sendable, Child: Sendable {
    SectionReader(isEmpty: { children($0.pointer(to: View.self).pointee).isEmpty }) { frame, body in
      Frame.overEach(children(frame.pointer(to: View.self).pointee), body)
    }
  }
}
