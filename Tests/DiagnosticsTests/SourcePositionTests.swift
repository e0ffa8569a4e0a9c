import Diagnostics
import Testing

@Test(
  "Lines end with LF or CRLF, and columns count characters of one to four bytes and tabs as one")
func positions() {
  let file = SourceFile(path: "a", text: "é\tb\r\n😀x\n\ny")
  let places = (0...file.bytes.count).map { offset -> String in
    let position = file.location(offset..<offset).position
    return "\(offset)=\(position.line):\(position.column)"
  }
  #expect(
    places == [
      "0=1:1", "1=1:2", "2=1:2", "3=1:3", "4=1:4", "5=1:5", "6=2:1", "7=2:2", "8=2:2", "9=2:2",
      "10=2:2", "11=2:3", "12=3:1", "13=4:1", "14=4:2",
    ])
}

@Test("A place outside its file is brought back into it") func outside() {
  let file = SourceFile(path: "a", text: "ab")
  #expect(file.location(1..<9).range == 1..<2)
  #expect(file.location(5..<9).range == 2..<2)
  #expect(SourceFile(path: "a", text: "").location(0..<4).position.column == 1)
  #expect(file.text(in: 1..<9) == "b")
}
