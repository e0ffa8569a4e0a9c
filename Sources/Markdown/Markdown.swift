/// A parsed Markdown document.
public struct MarkdownDocument: Sendable {}
