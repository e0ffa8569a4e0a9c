public import Diagnostics
public import Model

extension Rule { static let voteCountMismatch = Rule("vote-count-mismatch") }

/// `vote-count-mismatch`: the votes of a deliberation are as many as the members who cast them.
///
/// Members present and proxies make the votes for, against and abstained; those who take no part are
/// counted among the present in some minutes and not in others, and either is accepted.
public enum VoteCountMismatch {
  /// Checks the votes against the members who were there.
  public static func check(
    _ attendance: Located<Deliberation.Attendance>, _ votes: Located<Deliberation.Votes>,
    into diagnostics: inout [Diagnostic]
  ) {
    let seats = attendance.value
    let (voters, overflow) = seats.present.addingReportingOverflow(seats.proxies)
    guard !overflow, voters <= seats.inOffice, seats.inOffice <= seats.members else {
      diagnostics.append(tooMany(attendance))
      return
    }
    let parts = [votes.value.inFavour, votes.value.against, votes.value.abstentions]
    guard let cast = sum(parts), let all = sum(parts + [votes.value.notVoting]) else {
      diagnostics.append(mismatch(attendance, votes, cast: "…"))
      return
    }
    if voters != cast, voters != all {
      diagnostics.append(mismatch(attendance, votes, cast: "\(cast)"))
    }
  }

  private static func sum(_ counts: [Int]) -> Int? {
    counts.reduce(0) { sum, count in
      guard let sum, case (let next, false) = sum.addingReportingOverflow(count) else { return nil }
      return next
    }
  }

  private static func mismatch(
    _ attendance: Located<Deliberation.Attendance>, _ votes: Located<Deliberation.Votes>,
    cast: String
  ) -> Diagnostic {
    let (seats, vote) = (attendance.value, votes.value)
    let parts = "\(vote.inFavour) + \(vote.against) + \(vote.abstentions) = \(cast)"
    let voters = "\(seats.present) + \(seats.proxies) = \(seats.present + seats.proxies)"
    return Diagnostic(
      .voteCountMismatch, at: votes.location,
      "le compte des votes n’est pas juste\u{A0}: pour, contre et abstentions font \(parts),"
        + " mais les présents et les pouvoirs sont \(voters)",
      "the votes do not add up: for, against and abstentions make \(parts), but the members"
        + " present and the proxies are \(voters)",
      note: Diagnostic.Note(
        "les présents sont écrits ici", "the members present are written here",
        at: attendance.location), help: "corrigez le nombre qui n’est pas celui du procès-verbal",
      "correct the number that is not that of the minutes")
  }

  private static func tooMany(_ attendance: Located<Deliberation.Attendance>) -> Diagnostic {
    let seats = attendance.value
    return Diagnostic(
      .voteCountMismatch, at: attendance.location,
      "\(seats.present) présents et \(seats.proxies) pouvoirs, pour \(seats.inOffice) membres"
        + " en exercice et \(seats.members) sièges",
      "\(seats.present) present and \(seats.proxies) proxies, of \(seats.inOffice) members"
        + " in office and \(seats.members) seats",
      help: "corrigez le nombre qui n’est pas celui du procès-verbal",
      "correct the number that is not that of the minutes")
  }
}
