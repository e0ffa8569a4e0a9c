import Charts
import Model
import Words

/// All points of a thread in words, for those who cannot see the chart.
extension ThreadFigure {
  /// A sentence for each panel, year by year; the first also says which years are empty, and why.
  func description(of panels: [ThreadChart.Panel]) -> String {
    let money = moneyNames.map { name in (name, years.map { amounts(of: $0, name) }) }.filter {
      $0.1.contains { !$0.isEmpty }
    }
    let measures = panels.dropFirst(money.count).map { panel in
      (panel.name, years.indices.map { values(at: $0, in: panel) })
    }
    return (money + measures).enumerated().map { index, panel in
      sentence(panel.0, panel.1, isFirst: index == 0)
    }.joined(separator: " ")
  }

  private func sentence(_ name: String, _ values: [[String]], isFirst: Bool) -> String {
    let points = zip(years, values).compactMap { year, values -> String? in
      let words = values.isEmpty ? (isFirst ? gap(of: year) : nil) : strings.format.list(values)
      return words.map { strings.text(.chartStart(name: String(year.year), value: $0)) }
    }
    let whole = strings.text(
      .chartStart(name: name, value: points.joined(separator: strings.text(.chartSeparator))))
    return strings.text(.chartDescription(points: whole))
  }

  /// The amounts of a year that go by a name, each with its stage, and with its action where several
  /// actions ran.
  private func amounts(of year: ThreadYear, _ name: String) -> [String] {
    year.entries.filter { strings.budget(of: $0.step, context.language) == name }.flatMap { entry in
      entry.totals.map { total in
        let stage = strings.text(total.stage)
        let words =
          year.entries.count < 2
          ? stage
          : strings.text(
            .threadOfAction(name: stage, count: 1, number: context.number(of: entry.step)))
        return strings.text(total.sum, at: words)
      }
    }
  }

  private func values(at index: Int, in panel: ThreadChart.Panel) -> [String] {
    panel.series.compactMap { series in
      let observation = series.observations[index]
      return observation.written?.full ?? observation.reason
    }
  }

  private func gap(of year: ThreadYear) -> String? {
    year.gap.map { gap in
      strings.text(gap == .noContract ? .threadNoContractShort : .threadNotInShort)
    }
  }
}
