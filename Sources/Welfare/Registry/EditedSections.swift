/// The sections of a person's card that an officer wrote; a nil one stands as the files say.
public struct EditedSections: Hashable, Sendable {
  /// ชื่อ.
  public var name: NameSection?
  /// ข้อมูลประจำตัว.
  public var identity: IdentitySection?
  /// การติดต่อ.
  public var contact: ContactSection?

  /// These sections.
  public init(name: NameSection? = nil, identity: IdentitySection? = nil, contact: ContactSection? = nil) {
    self.name = name
    self.identity = identity
    self.contact = contact
  }

  /// Whether no section was written.
  public var isEmpty: Bool { name == nil && identity == nil && contact == nil }

  /// Takes the plain text of a section's part; one that cannot be read is left out.
  public mutating func take(_ section: CardSection, _ plain: [UInt8]) {
    var reader = CanonicalReader(plain)
    switch section {
    case .name: name = (try? NameSection(from: &reader)) ?? name
    case .identity: identity = (try? IdentitySection(from: &reader)) ?? identity
    case .contact: contact = (try? ContactSection(from: &reader)) ?? contact
    case .address: break
    }
  }
}

extension PersonParticulars {
  /// What holds of a person: what files said, with the sections that an officer wrote over it.
  ///
  /// The one place where both come together: cards, keys, search, lists and papers all read this.
  ///
  /// - Parameter page: what the newest import said; nil for somebody no file told of.
  public init(page: PersonParticulars?, edited: EditedSections) {
    self = page ?? PersonParticulars(firstName: "")
    if let name = edited.name { self.name = name }
    if let identity = edited.identity { self.identity = identity }
    if let contact = edited.contact { self.contact = contact }
  }

  /// The name section.
  public var name: NameSection {
    get { NameSection(title: title, firstName: firstName, surname: surname, formerNames: formerNames) }
    set {
      title = newValue.title
      firstName = newValue.firstName
      surname = newValue.surname
      formerNames = newValue.formerNames
    }
  }

  /// The identity section.
  public var identity: IdentitySection {
    get { IdentitySection(nationalID: nationalID, noNumber: noNumber, sex: sex, birth: birth) }
    set {
      nationalID = newValue.nationalID
      noNumber = newValue.noNumber
      sex = newValue.sex
      birth = newValue.birth
    }
  }

  /// The contact section.
  public var contact: ContactSection {
    get { ContactSection(phones: phones) }
    set {
      phone = newValue.phones.first ?? ""
      otherPhones = Array(newValue.phones.dropFirst())
    }
  }

  /// Every phone number, the one to be called first first.
  public var phones: [String] { (phone.isEmpty ? [] : [phone]) + otherPhones }
}
