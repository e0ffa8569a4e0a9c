package import Charts

extension Gallery {
  /// A theme with what a chart needs and what it must not take along.
  package static let theme = """
    /* Tokens; a brace in a comment: { */
    :root {
      color-scheme: light dark;
      --ground: #ffffff; --ink: #222222; --quiet: #555555; --line: #dddddd; --edge: #777777;
      --accent: #a03010; --first: #1b625c; --series-1: var(--first); --series-2: #b5760a;
      --sans: "Noto Sans", sans-serif; --unused: url("https://ailleurs.example/x;}");
    }
    @media (prefers-color-scheme: dark) {
      :root { --ground: #1b1714; --ink: #f2eade; --quiet: #bcafa1; --line: #403730;
        --edge: #93857a; --accent: #f2a57e; --first: #5fbdb1; --series-2: #e6b450; }
    }
    @font-face { font-family: "Ailleurs"; src: url(https://ailleurs.example/a.woff2); }
    body { background: var(--ground); }
    .chart { inline-size: 100%; background: url(x.png); }
    .chart .series-1 { color: var(--series-1); }
    .chart .series-2 { color: var(--series-2); }
    .chart text { fill: var(--ink); font-family: var(--sans); mask: url(x.png); }
    .chart text.axis-label, .chart text.note, .chart text.gap-label { fill: var(--quiet); }
    .chart text.bracket-label, .chart text.baseline { fill: var(--quiet); }
    .chart text.target { fill: var(--accent); }
    .chart .label { paint-order: stroke; stroke: var(--ground); stroke-width: 3; }
    .chart .label-inside { stroke: none; }
    .chart .label-strong { font-weight: 700; }
    .chart .label-plate, .chart .chart-ground { fill: var(--ground); }
    .chart .grid-line { stroke: var(--line); }
    .chart .axis-zero, .chart .bracket { fill: none; stroke: var(--edge); }
    .chart .mark-bar { fill: currentColor; stroke: var(--ground); }
    .chart .provisional { fill-opacity: 0.5; stroke: currentColor; stroke-dasharray: 3 2; }
    .chart .texture-line { fill: none; stroke: var(--ground); stroke-opacity: 0.55; }
    .chart .mark-line { fill: none; stroke-width: 2.5; }
    .chart .mark-line.target { stroke: var(--accent); stroke-dasharray: 1 5; }
    .chart .mark-rule { stroke: var(--edge); stroke-dasharray: 1 3; }
    .chart .mark-dot { fill: var(--quiet); stroke: var(--ground); }
    .chart .mark-dot.target { fill: var(--ground); stroke: var(--accent); stroke-width: 2.25; }
    @media print { .chart { max-inline-size: 12cm; } }
    """

  /// Charts as documents of their own.
  package static var standalone: [(name: String, document: StandaloneSVG)] {
    let credits = Credits(
      title: "Contrat local des solidarités : montants par année et par financeur",
      lines: [
        "Source : contrat 2024-2027, annexe 2 « maquette financière », pages 41 à 44",
        "Licence Ouverte 2.0 (etalab-2.0)", "Données au 1er octobre 2026",
      ])
    let stylesheet = ChartStylesheet(theme: theme)
    return ["stacked", "targets", "stacked-right-to-left", "stacked-wide"].compactMap { name in
      exhibits.first { $0.name == name }.map {
        let document = StandaloneSVG(
          picture: ChartPicture($0.chart), credits: credits, stylesheet: stylesheet)
        return (name: "standalone-\(name)", document: document)
      }
    }
  }
}
