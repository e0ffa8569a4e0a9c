import Consistency
import Diagnostics
import Model
import Syntax

extension Reading {
  /// The vote by which an assembly entered into the contract.
  var deliberation: Expected<Deliberation> {
    .mapping(Message("la délibération", "the deliberation")) { keys in
      let title = keys.required("title", label)
      let body = keys.required("body", label)
      let date = keys.required("date", pastDay)
      let convened = keys.optional("convened", .day)
      let attendance = attendance(&keys)
      let votes = keys.required("votes", votes)
      let decisions = keys.required("decisions", .list(of: label))
      let source = keys.required("source", source)
      if let attendance, let votes {
        VoteCountMismatch.check(attendance, votes, into: &keys.diagnostics)
      }
      guard let title, let body, let date, let attendance, let votes, let decisions, let source
      else { return nil }
      return Deliberation(
        title: title, body: body, date: date.value, convened: convened?.value,
        attendance: attendance.value, votes: votes.value, decisions: decisions, source: source)
    }
  }

  private func attendance(_ keys: inout MappingReader) -> Located<Deliberation.Attendance>? {
    let members = keys.required("members", .count)
    let inOffice = keys.required("in-office", .count)
    let present = keys.required("present", .count)
    let proxies = keys.required("proxies", .count)
    guard let members, let inOffice, let present, let proxies else { return nil }
    let attendance = Deliberation.Attendance(
      members: members.value, inOffice: inOffice.value, present: present.value,
      proxies: proxies.value)
    return Located(attendance, at: present.location)
  }

  private var votes: Expected<Located<Deliberation.Votes>> {
    .mapping(Message("le vote", "the vote")) { keys in
      let inFavour = keys.required("for", .count)
      let against = keys.required("against", .count)
      let abstentions = keys.required("abstentions", .count)
      let notVoting = keys.required("not-voting", .count)
      guard let inFavour, let against, let abstentions, let notVoting else { return nil }
      let votes = Deliberation.Votes(
        inFavour: inFavour.value, against: against.value, abstentions: abstentions.value,
        notVoting: notVoting.value)
      return Located(votes, at: keys.location)
    }
  }
}
