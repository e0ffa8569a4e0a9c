/// What a section can open or ask, read where it lies.
protocol TemplateSection: SendableMetatype {
  /// What the section shows each time.
  static var element: any Any.Type { get }

  /// Whether the section has nothing to show.
  static func isEmpty(_ place: ValuePlace, of frame: Frame) -> Bool

  /// Calls a function with the frame of each value that the section shows.
  static func visit(_ place: ValuePlace, of frame: Frame, _ body: (Frame) -> Void)
}

extension Bool: TemplateSection {
  static var element: any Any.Type { Bool.self }

  static func isEmpty(_ place: ValuePlace, of frame: Frame) -> Bool {
    !frame.pointer(to: Bool.self, at: place).pointee
  }

  static func visit(_ place: ValuePlace, of frame: Frame, _ body: (Frame) -> Void) {
    preconditionFailure("a yes or no is asked, not gone into")
  }
}

extension Optional: TemplateSection where Wrapped: TemplateElement {
  static var element: any Any.Type { Wrapped.self }

  static func isEmpty(_ place: ValuePlace, of frame: Frame) -> Bool {
    frame.pointer(to: Self.self, at: place).pointee == nil
  }

  static func visit(_ place: ValuePlace, of frame: Frame, _ body: (Frame) -> Void) {
    if let value = frame.pointer(to: Self.self, at: place).pointee { Frame.over(value, body) }
  }
}

extension Array: TemplateSection where Element: TemplateElement {
  static var element: any Any.Type { Element.self }

  static func isEmpty(_ place: ValuePlace, of frame: Frame) -> Bool {
    frame.pointer(to: Self.self, at: place).pointee.isEmpty
  }

  static func visit(_ place: ValuePlace, of frame: Frame, _ body: (Frame) -> Void) {
    Frame.overEach(frame.pointer(to: Self.self, at: place).pointee, body)
  }
}
