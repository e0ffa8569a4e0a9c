import Ground
import Testing

@Test(
  "A word is corrected to the nearest candidate when it is near enough",
  arguments: [
    ("titel", "title"), ("tilte", "title"), ("title", nil), ("ttle", "title"),
    ("budgets", "budget"), ("nme", "name"), ("naem", "name"), ("xyz", nil), ("", nil),
    ("indicateurs", "indicators"), ("contact", "contract"),
  ]) func closest(_ word: String, _ expected: String?)
{
  let candidates = ["title", "name", "budget", "indicators", "contract"]
  #expect(Spelling.closest(to: word, in: candidates) == expected)
}

@Test("Of two candidates as near, the first of the alphabet is proposed, whatever their order")
func ties() {
  #expect(Spelling.closest(to: "cat", in: ["cut", "bat", "car"]) == "bat")
  #expect(Spelling.closest(to: "cat", in: ["car", "bat", "cut"]) == "bat")
  #expect(Spelling.closest(to: "cat", in: []) == nil)
}
