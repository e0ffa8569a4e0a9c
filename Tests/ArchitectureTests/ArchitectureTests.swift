import Testing

@testable import Words

/// The repository keeps its rules.
@Suite struct ArchitectureTests {
  let files: [RepositoryFile]

  init() throws { files = try Repository.files() }

  @Test("The files of every room are seen") func seen() {
    #expect(Set(files.compactMap(\.room)) == Set(ImportTable.rooms.keys))
  }

  @Test("A room imports only rooms upstream of it, as the table says") func imports() {
    #expect(files.flatMap(ImportTable.findings) == [])
  }

  @Test("Only the rooms at both ends touch the disk") func disk() {
    #expect(files.flatMap(ImportTable.diskFindings) == [])
  }

  @Test("No Swift file has more than 400 lines, the README no more than 150") func length() {
    #expect(files.flatMap(HouseRules.lengthFindings) == [])
  }

  @Test("No Swift file holds a banned word") func bannedWords() {
    #expect(files.flatMap(HouseRules.wordFindings) == [])
  }

  @Test("French quotes have the same spaces inside in all texts of the program") func guillemets() {
    #expect(files.flatMap(HouseRules.guillemetFindings) == [])
    #expect(files.flatMap(HouseRules.signFindings) == [])
  }

  @Test("No file names a path of the machine on which it was written") func foreignPaths() {
    #expect(files.flatMap(HouseRules.pathFindings) == [])
  }

  @Test("C pointers live in one file of the room that needs them") func pointers() {
    #expect(HouseRules.pointerFindings(in: files) == [])
  }

  @Test("Every kind of page is listed, so that a site has its pages") func kinds() {
    #expect(HouseRules.unlistedKinds(in: files) == [])
  }

  @Test("No text of the strings is shown by nobody") func unusedPhrases() {
    #expect(PhraseRule.unusedFindings(Phrase.declarations.map(\.name), in: files) == [])
  }

  @Test("Repairs in French are imperatives") func repairs() {
    #expect(RepairRule.findings(in: files) == [])
    let file = RepositoryFile(
      path: "Sources/parvis/A.swift",
      text: #"help: "retapez-la", "non\u{202F}; retaper la date", "non\u{A0}: les voir ailleurs""#)
    #expect(RepairRule.findings(in: [file]).count == 2)
  }

  @Test("The files that every repository owes its readers are there") func required() {
    #expect(HouseRules.missingFindings(in: files) == [])
  }
}
