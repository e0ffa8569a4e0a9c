import Templates

/// A view with a field of every kind.
struct Sample: TemplateView {
  var subject = "world"
  var risky = "& \" < > '"
  var html = "<b>bold</b>"
  var isOpen = true
  var isClosed = false
  var present: String? = "here"
  var absent: String?
  var presentHTML: String? = "<i>here</i>"
  var colors = ["red", "green", "<blue>"]
  var person = Person(name: "Ada", city: "Dijon")
  var friend: Person? = Person(name: "Bea", city: "Lyon")
  var stranger: Person?
  var people = [Person(name: "Cid", city: "Metz"), Person(name: "Dan", city: nil)]
  var root = Folder(name: "root", folders: [])

  static var fields: [TemplateField<Sample>] {
    [
      .text("subject") { $0.subject }, .text("risky") { $0.risky },
      .markup("html") { Markup(trusted: $0.html) }, .flag("isOpen") { $0.isOpen },
      .flag("isClosed") { $0.isClosed }, .optionalText("present") { $0.present },
      .optionalText("absent") { $0.absent },
      .optionalMarkup("presentHTML") { $0.presentHTML.map { Markup(trusted: $0) } },
      .texts("colors") { $0.colors }, .texts("noColors") { _ in [] }, .view("person") { $0.person },
      .optionalView("friend") { $0.friend }, .optionalView("stranger") { $0.stranger },
      .views("people") { $0.people }, .views("nobody") { _ in [Person]() },
      .view("root") { $0.root },
    ]
  }
}

struct Person: TemplateView {
  var name: String
  var city: String?

  static var fields: [TemplateField<Person>] {
    [
      .text("name") { $0.name }, .optionalText("city") { $0.city },
      .view("home") { Home(street: "\($0.name) street") },
      .texts("letters") { $0.name.map(String.init) },
    ]
  }
}

struct Home: TemplateView {
  var street: String

  static var fields: [TemplateField<Home>] {
    [
      .text("street") { $0.street }, .flag("isHome") { _ in true },
      .views("rooms") { _ in [Person(name: "Kit", city: nil)] },
    ]
  }
}

/// A view that holds views of its own kind.
struct Folder: TemplateView {
  var name: String
  var folders: [Folder]

  static var fields: [TemplateField<Folder>] {
    [
      .text("name") { $0.name }, .views("folders") { $0.folders },
      .optionalView("first") { $0.folders.first },
      .view("twin") { Folder(name: $0.name, folders: []) },
    ]
  }
}
