import Authoring

/// A value with the groups and lists, of this value alone, in which it is to stand.
///
/// The step `0` is the first item of a list, as years have four digits and other keys letters.
struct Nested {
  /// How groups below the first are written.
  enum Layout {
    case block
    case flow
  }

  private let steps: ArraySlice<String>
  private let literal: Literal
  private let layout: Layout

  init(_ steps: [String], _ literal: Literal, _ layout: Layout = .flow) {
    self.init(steps[...], literal, layout)
  }

  private init(_ steps: ArraySlice<String>, _ literal: Literal, _ layout: Layout) {
    self.steps = steps
    self.literal = literal
    self.layout = layout
  }

  private var inner: Nested { Nested(steps.dropFirst(), literal, layout) }
  private var isList: Bool { steps.first == "0" }

  /// As YAML between brackets.
  var flow: String {
    guard let step = steps.first else { return literal.yaml }
    return isList ? "[\(inner.flow)]" : "{\(step): \(inner.flow)}"
  }

  /// As YAML, line by line.
  func lines(indented blanks: String) -> String {
    guard let step = steps.first else { return blanks + plain + "\n" }
    if isList {
      // What follows the dash goes on two columns further.
      return blanks + "- " + inner.lines(indented: blanks + "  ").drop { $0 == " " }
    }
    guard !inner.steps.isEmpty else { return "\(blanks)\(step): \(plain)\n" }
    let isLong = layout == .block || (inner.isList && inner.steps.count > 1)
    guard isLong, inner.steps.count > (inner.isList ? 1 : 0) else {
      return "\(blanks)\(step): \(inner.flow)\n"
    }
    return "\(blanks)\(step):\n" + inner.lines(indented: blanks + "  ")
  }

  /// The value alone, outside of brackets.
  private var plain: String {
    guard case .text(let text) = literal, text.isPlainYAML(in: .block) else { return literal.yaml }
    return text
  }
}
