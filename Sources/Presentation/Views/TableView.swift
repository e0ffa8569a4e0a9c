public import Templates

/// A captioned table of data: rows with headers, in groups, with total rows.
public struct TableView: TemplateView {
  /// The head of a column.
  struct Column: TemplateView {
    let title: Markup
    let detail: String?
    /// What the cells under it are, where they are no numbers: `word`; or `series-1` and so on for a funder.
    let kind: String?
  }

  /// When a figure was altered, and where that is told.
  struct Alteration: TemplateView {
    let date: String
    let href: String
  }

  /// What a cell holds.
  struct Cell: TemplateView {
    let text: String
    /// The last version that altered it, where one did.
    let altered: Alteration?
    /// What it is other than a number: `missing`, `word`, and `sum` for what adds up the row.
    let kind: String?
    /// What stands over it, where a narrow screen puts the cells of a row under each other; nothing in a
    /// table that any screen has room for.
    let label: String?
  }

  /// A row with its header.
  struct Row: TemplateView {
    let header: Markup
    let cells: [Cell]
    /// What it is other than a part: `subtotal`, `total`, and `series-1` and so on for a funder.
    let kind: String?
  }

  /// Rows that belong together, under a header of their own when they have one.
  struct Group: TemplateView {
    let title: Markup?
    let rows: [Row]
    let width: Int
  }

  let id: String
  /// The class by which the stylesheet knows below which width cells stand under each other.
  let size: String
  /// Whether it may be wider than a wide screen, so that a reader must be able to move it.
  let isScrolled: Bool
  let caption: Markup
  let corner: String
  let columns: [Column]
  let groups: [Group]
  let note: Markup?
  let sources: [SourceView]
  /// Its figures as a file; nothing of a table that holds no figures of the site.
  let data: String?
}

extension TableView {
  /// The same table under a caption of the author's.
  func captioned(_ caption: String) -> TableView {
    TableView(
      id: id, size: size, isScrolled: isScrolled, caption: Markup(escaping: caption),
      corner: corner, columns: columns, groups: groups, note: note, sources: sources, data: data)
  }
}
