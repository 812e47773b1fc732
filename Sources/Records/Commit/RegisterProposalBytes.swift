import ThaiText
import Welfare

extension CanonicalWriter {
  /// Writes what is wanted of the register, wholly: what the keyed hash of a request is made of.
  mutating func write(_ wish: RegisterProposal) {
    switch wish {
    case .addHousehold(let house, let head):
      write("addHousehold")
      write(house)
      write(head) { $0.write($1) }
    case .addPerson(let person, let stay):
      write("addPerson")
      write(person)
      write(stay)
    case .edit(let person, let sections, let reason):
      write("edit")
      write(person)
      write(sections) { $0.write($1) }
      write(UInt64(reason.rawValue))
    case .editHousehold(let household, let house, let reason):
      write("editHousehold")
      write(household)
      write(house)
      write(UInt64(reason.rawValue))
    case .move(let person, let request):
      write("move")
      write(person)
      write(request)
    case .noteConsent(let request):
      write("noteConsent")
      write(request.person)
      write(UInt64(request.basis.rawValue))
      write(request.purposes) { $0.write(UInt64($1.rawValue)) }
      write(request.isGiven)
      write(request.day) { $0.write(signed: Int64($1.number)) }
    case .writeNote(let about, let sort, let text):
      write("writeNote")
      write(about.subject)
      write(UInt64(sort.rawValue))
      write(text)
    case .openNote(let about, let note, let reason):
      write("openNote")
      write(about.subject)
      write(note)
      write(UInt64(reason.rawValue))
    case .takeBack(let entry):
      write("takeBack")
      write(entry)
    }
  }

  private mutating func write<Value>(
    _ wish: FieldWish<Value>, _ value: (inout CanonicalWriter, Value) -> Void
  ) {
    switch wish {
    case .keep: write(false)
    case .set(let wanted):
      write(true)
      value(&self, wanted)
    }
  }

  private mutating func write(_ house: HouseRequest) {
    write(house.houseCode) { $0.write($1) }
    write(house.houseNumber) { $0.write($1) }
    write(house.moo) { $0.write($1) }
    write(house.villageName) { $0.write($1) }
    write(house.tambonName) { $0.write($1) }
  }

  private mutating func write(_ person: PersonRequest) {
    write(.name(person.name))
    write(.identity(person.identity))
    write(.contact(person.phones))
  }

  private mutating func write(_ section: SectionRequest) {
    write(UInt64(section.section.rawValue))
    switch section {
    case .name(let name):
      write(name.title) { $0.write($1) }
      write(name.firstName) { $0.write($1) }
      write(name.surname) { $0.write($1) }
      writePartial(name.until)
    case .identity(let identity):
      write(identity.nationalID) { $0.write($1) }
      write(identity.noNumber) { $0.write($1) { $0.write(UInt64($1.rawValue)) } }
      write(identity.sex) { $0.write($1) { $0.write(UInt64($1.rawValue)) } }
      write(identity.birth) { $0.writePartial($1) }
    case .contact(let phones): write(phones) { $0.write($1) }
    }
  }

  private mutating func writePartial(_ day: PartialDay?) {
    write(day) { writer, day in
      writer.write(signed: Int64(day.day.number))
      writer.write(UInt64(day.precision.rawValue))
    }
  }

  private mutating func write(_ stay: StayRequest) {
    write(stay.household)
    write(UInt64(stay.position.rawValue))
    write(stay.isRegistered)
    write(stay.livesHere)
    write(stay.day) { $0.write(signed: Int64($1.number)) }
  }

  private mutating func write(_ move: MoveRequest) {
    switch move {
    case .movedIn(let stay):
      write("movedIn")
      write(stay)
    case .corrected(let stay):
      write("corrected")
      write(stay)
    case .movedOut(let day, let staysRegistered):
      write("movedOut")
      write(signed: Int64(day.number))
      write(staysRegistered)
    case .died(let day):
      write("died")
      write(signed: Int64(day.number))
    }
  }
}
