import Ground
import Testing

@Test(
  "A day is understood as people write it",
  arguments: [
    ("28/03/2024", "2024-03-28"), ("02/03/2024", "2024-03-02"), ("03/28/2024", "2024-03-28"),
    ("2024-3-8", "2024-03-08"), ("2024_03_28", "2024-03-28"), ("28 mars 2024", "2024-03-28"),
    ("1er février 2024", "2024-02-01"), ("March 28, 2024", "2024-03-28"),
    ("14-03-2025", "2025-03-14"), ("Aug. 3rd 2024", "2024-08-03"),
  ]) func meantDays(written: String, day: String)
{ #expect(Day(meantBy: written)?.iso == day) }

@Test(
  "No day is made of what is none",
  arguments: ["", "mars 2024", "2024-13-41", "31/02/2024", "12", "a b c", "1 2 3"]) func noDays(
    written: String
  )
{ #expect(Day(meantBy: written) == nil) }
