/// The looks of cells as Office Open XML lists them, each at the place of its number.
enum OpenXMLStyles {
  /// The file.
  static let text = """
    <styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="4">\
    <font><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="11"/><name val="Calibri"/></font>\
    <font><b/><sz val="14"/><name val="Calibri"/></font>\
    <font><sz val="11"/><color rgb="FF444444"/><name val="Calibri"/></font></fonts>\
    <fills count="3"><fill><patternFill patternType="none"/></fill>\
    <fill><patternFill patternType="gray125"/></fill>\
    <fill><patternFill patternType="solid"><fgColor rgb="FFEEEEEE"/></patternFill></fill></fills>\
    <borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>\
    <cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>\
    <cellXfs count="\(Workbook.Look.allCases.count)">\
    \(Workbook.Look.allCases.map(format).joined())</cellXfs>\
    <cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>
    """

  private static func format(of look: Workbook.Look) -> String {
    // The numbers of formats are those that every program knows: 4 is `#,##0.00`, 14 the day as it is
    // written where the program stands.
    let (number, font, fill) =
      switch look {
      case .plain, .prose: (0, 0, 0)
      case .heading: (0, 1, 2)
      case .title: (0, 2, 0)
      case .fixed: (0, 3, 2)
      case .amount: (4, 0, 0)
      case .day: (14, 0, 0)
      }
    let start =
      "<xf numFmtId=\"\(number)\" fontId=\"\(font)\" fillId=\"\(fill)\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\""
    return look == .prose
      ? start + " applyAlignment=\"1\"><alignment wrapText=\"1\" vertical=\"top\"/></xf>"
      : start + "/>"
  }
}
