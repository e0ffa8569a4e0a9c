/// A compiled template for one type of view: rendering cannot fail, and looks up no name.
///
/// Rendering is pure: any number of threads may render with the same template at once.
public struct Template<View: TemplateView>: Sendable {
  let program: Program
  let strings: TemplateStrings

  /// Appends the page of a view, with the strings of one language.
  public func render(
    _ view: View, strings values: TemplateStrings.Values, into output: inout [UInt8]
  ) {
    precondition(
      values.strings == strings, "a template is rendered with the strings it was compiled for")
    Frame.over(view) { frame in Machine.run(program, on: frame, strings: values, into: &output) }
  }
}
