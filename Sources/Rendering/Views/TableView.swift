import Templates

/// A captioned table of data: rows with headers, in groups, with total rows.
struct TableView: TemplateView {
  /// The head of a column.
  struct Column: TemplateView {
    let title: Markup
    let detail: String?
    /// The classes of the cells under it: `number` or `word`, and `series-1` and so on for a funder.
    let kind: String

    static var fields: [TemplateField<Column>] {
      [
        .markup("title") { $0.title }, .optionalText("detail") { $0.detail },
        .text("kind") { $0.kind },
      ]
    }
  }

  /// What a cell holds.
  struct Cell: TemplateView {
    let text: String
    /// The classes by which the stylesheet aligns it: `number`, `missing`, `word`.
    let kind: String

    static var fields: [TemplateField<Cell>] {
      [.text("text") { $0.text }, .text("kind") { $0.kind }]
    }
  }

  /// A row with its header.
  struct Row: TemplateView {
    let header: Markup
    let cells: [Cell]
    /// The classes of the row: `part`, `subtotal`, `total`, and `series-1` and so on for a funder.
    let kind: String

    static var fields: [TemplateField<Row>] {
      [.markup("header") { $0.header }, .views("cells") { $0.cells }, .text("kind") { $0.kind }]
    }
  }

  /// Rows that belong together, under a header of their own when they have one.
  struct Group: TemplateView {
    let title: Markup?
    let rows: [Row]
    let width: Int

    static var fields: [TemplateField<Group>] {
      [
        .optionalMarkup("title") { $0.title }, .views("rows") { $0.rows },
        .text("width") { String($0.width) },
      ]
    }
  }

  let id: String
  let caption: Markup
  let corner: String
  let columns: [Column]
  let groups: [Group]
  let note: Markup?
  let sources: [SourceView]

  static var fields: [TemplateField<TableView>] {
    [
      .text("id") { $0.id }, .markup("caption") { $0.caption }, .text("corner") { $0.corner },
      .views("columns") { $0.columns }, .views("groups") { $0.groups },
      .optionalMarkup("note") { $0.note }, .views("sources") { $0.sources },
      .flag("hasSources") { !$0.sources.isEmpty },
    ]
  }
}

extension TableView {
  /// The same table under a caption of the author's.
  func captioned(_ caption: String) -> TableView {
    TableView(
      id: id, caption: Markup(escaping: caption), corner: corner, columns: columns, groups: groups,
      note: note, sources: sources)
  }
}
