import Templates

/// A view with a field of every kind.
struct Sample: TemplateView {
  var subject = "world"
  var risky = "& \" < > '"
  var html = Markup(trusted: "<b>bold</b>")
  var size = 3
  var isOpen = true
  var isClosed = false
  var present: String? = "here"
  var absent: String?
  var presentHTML: Markup? = Markup(trusted: "<i>here</i>")
  var colors = ["red", "green", "<blue>"]
  var noColors: [String] = []
  var person = Person(name: "Ada", city: "Dijon", rooms: [Person(name: "Kit", city: nil)])
  var friend: Person? = Person(name: "Bea", city: "Lyon")
  var stranger: Person?
  var people = [Person(name: "Cid", city: "Metz"), Person(name: "Dan", city: nil)]
  var nobody: [Person] = []
}

struct Person: TemplateView {
  let name: String
  let city: String?
  let home: Home
  let letters: [String]

  init(name: String, city: String?, rooms: [Person] = []) {
    self.name = name
    self.city = city
    home = Home(street: "\(name) street", isHome: true, rooms: rooms)
    letters = name.map(String.init)
  }
}

/// A view that is part of another, and holds more of its kind.
struct Home: TemplateView {
  let street: String
  let isHome: Bool
  let rooms: [Person]
}
