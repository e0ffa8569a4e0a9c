import Ground

/// Reads a value under a frame and appends what is shown of it.
///
/// A class, so that instructions can point at it without counting references: threads that render
/// with the same program would wait for each other's counts.
final class ValueReader: Sendable {
  let append: @Sendable (Frame, inout [UInt8]) -> Void

  init(_ append: @escaping @Sendable (Frame, inout [UInt8]) -> Void) { self.append = append }

  static func text<Value: Sendable>(_ text: @escaping @Sendable (Value) -> String) -> ValueReader {
    ValueReader { frame, output in
      Escaping.html.append(text(frame.pointer(to: Value.self).pointee), to: &output)
    }
  }

  static func markup<Value: Sendable>(
    _ markup: @escaping @Sendable (Value) -> Markup
  ) -> ValueReader {
    ValueReader { frame, output in
      output.append(contentsOf: markup(frame.pointer(to: Value.self).pointee).bytes)
    }
  }
}
