/// What is written in one language under a title.
public protocol TitledText {
  /// The title, exactly as in the document.
  var title: String { get }
  /// A short title for where there is little room, such as the tab of a browser.
  var shortTitle: String? { get }
}
