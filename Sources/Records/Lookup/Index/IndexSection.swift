/// The parts of an index, in the order of the file.
///
/// Entries are names that people bear or bore. What is said "of" people, houses or villages has one number for each, in their
/// order; "by" something are numbers of them in that order. `…Starts` have one number more than there are of what they tell:
/// where each one's begin, and the end.
enum IndexSection: Int, CaseIterable {
  // Of each dictionary (first names, surnames): its texts are numbered by their toneless letters, then their letters as
  // written; `starts`, `entries` and `others` are who bears each.
  case firstLetters, firstLetterStarts, firstPlain, firstPlainStarts, firstSound, firstSoundStarts,
    firstSoundOrder
  case firstRough, firstRoughStarts, firstRoughOrder, firstSignatures, firstStarts, firstEntries, firstOthers
  case surnameLetters, surnameLetterStarts, surnamePlain, surnamePlainStarts, surnameSound, surnameSoundStarts
  case surnameSoundOrder, surnameRough, surnameRoughStarts, surnameRoughOrder, surnameSignatures,
    surnameStarts
  case surnameEntries, surnameOthers
  // Of entries, those of the heaviest houses first, then by name, former names last of all: person and house. `current` is one
  // number: how many are names that people bear now.
  case entryPeople, entryHouses, current
  // Of people, who stand house by house: halves of the id, words, numbers, house; and people by id.
  case peopleHigh, peopleLow, peopleTitles, peopleFirsts, peopleSurnames, peopleNumbers, peopleBirths
  case peopleHouses, peopleByID
  // People by national ID, and by its digits read backwards.
  case peopleByNumber, peopleByTail
  // Phone numbers, ascending, and whose they are; the same of their digits read backwards.
  case phones, phonePeople, phoneTails, phoneTailPeople
  // Of houses, which stand by id: halves of the id, words, code, day of the last visit, sum, village, weight, people.
  case housesHigh, housesLow, houseNumbers, houseVillageNames, houseCodes, houseVisits, houseDigests
  case houseVillages, houseWeights, housePeopleStarts
  // House numbers, folded, ascending: letters, houses by number and moo. Of houses their number; houses by moo and number.
  case numberLetters, numberLetterStarts, numberHouseStarts, housesByNumber, houseNumberOrders, housesByMoo
  // The same read backwards, ascending, and which they are; houses that have a code, by it.
  case backwardLetters, backwardLetterStarts, backwardNumbers, housesByCode
  // Of villages: the moo, the letters of the name.
  case moos, villageLetters, villageStarts
  // Every text as the register writes it, in UTF-8.
  case words, wordStarts

  /// The dictionary's section of the same kind; `self` is one of first names.
  func of(_ field: NameField) -> IndexSection {
    field == .first ? self : IndexSection(rawValue: rawValue + IndexSection.surnameLetters.rawValue) ?? self
  }
}

/// The two parts of a name that are searched.
enum NameField: Int, CaseIterable {
  case first, surname
}
