/// What stands under the drawing: the names of the columns, rows of brackets, and notes.
struct Feet {
  /// The names, brackets and notes.
  let marks: [any Mark]
  /// Where they end.
  let maxY: Double

  /// The feet of `columns` named `names`, from `minY` down, with a row of brackets for each of
  /// `rows`; `notes` are those that began above.
  init(_ names: [String], in columns: Columns, minY: Double, rows: [[Run]], notes: Notes = Notes())
  {
    let axis = CategoryAxis(names, in: columns)
    var notes = notes
    var marks = axis.marks(minY: minY)
    var bottom = minY + axis.height
    for runs in rows where !runs.isEmpty {
      let row = BracketRow(runs, in: columns, minY: bottom + 2, notes: &notes)
      marks += row.marks
      bottom = row.maxY
    }
    let lines = notes.marks(minY: bottom + 4, width: columns.range.upperBound)
    self.marks = marks + lines
    maxY = (lines.last?.bounds.maxY ?? bottom) + 2
  }
}
