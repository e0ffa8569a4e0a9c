public import Ground

/// The decision of an assembly to enter into a contract, with its vote.
public struct Deliberation: Sendable {
  /// How the members voted.
  public struct Votes: Hashable, Sendable {
    /// Votes for.
    public let inFavour: Int
    /// Votes against.
    public let against: Int
    /// Abstentions.
    public let abstentions: Int
    /// Members who take no part in the vote.
    public let notVoting: Int

    /// Makes a vote from its counts.
    public init(inFavour: Int, against: Int, abstentions: Int, notVoting: Int) {
      self.inFavour = inFavour
      self.against = against
      self.abstentions = abstentions
      self.notVoting = notVoting
    }
  }

  /// Who sat: numbers of members.
  public struct Attendance: Hashable, Sendable {
    /// Seats of the assembly.
    public let members: Int
    /// Members in office.
    public let inOffice: Int
    /// Members present who voted.
    public let present: Int
    /// Members who voted by proxy.
    public let proxies: Int

    /// Makes an attendance from its counts.
    public init(members: Int, inOffice: Int, present: Int, proxies: Int) {
      self.members = members
      self.inOffice = inOffice
      self.present = present
      self.proxies = proxies
    }
  }

  /// Its subject.
  public let title: Localized<String>
  /// The assembly.
  public let body: Localized<String>
  /// The day of the vote.
  public let date: Day
  /// The day on which the assembly was convened.
  public let convened: Day?
  /// Who sat.
  public let attendance: Attendance
  /// How they voted.
  public let votes: Votes
  /// What was decided.
  public let decisions: [Localized<String>]
  /// Where this is recorded.
  public let source: Source

  /// Makes a deliberation.
  public init(
    title: Localized<String>, body: Localized<String>, date: Day, convened: Day?,
    attendance: Attendance, votes: Votes, decisions: [Localized<String>], source: Source
  ) {
    self.title = title
    self.body = body
    self.date = date
    self.convened = convened
    self.attendance = attendance
    self.votes = votes
    self.decisions = decisions
    self.source = source
  }
}
