public import Welfare

/// What the columns of an imported file hold.
extension Words {
  /// What a column holds: เลขประจำตัวประชาชน.
  public func field(_ field: ImportField) -> String {
    switch field {
    case .row: choose("ทั้งแถว", "the row")
    case .houseCode: choose("รหัสประจำบ้าน", "house code")
    case .houseNumber: choose("บ้านเลขที่", "house number")
    case .moo: choose("หมู่ที่", "village number")
    case .village: choose("ชื่อหมู่บ้าน", "village name")
    case .tambon: choose("ตำบล", "tambon")
    case .nationalID: choose("เลขประจำตัวประชาชน", "national ID")
    case .title: choose("คำนำหน้า", "title")
    case .firstName: choose("ชื่อ", "first name")
    case .surname: choose("นามสกุล", "surname")
    case .fullName: choose("ชื่อ-สกุล", "full name")
    case .sex: choose("เพศ", "sex")
    case .birth: choose("วันเกิด", "birth date")
    case .position: choose("สถานะในบ้าน", "position in the house")
    case .phone: choose("โทรศัพท์", "phone")
    case .cardNumber: choose("เลขที่บัตร อพม.", "volunteer card number")
    case .level: choose("ระดับ", "level")
    case .issued: choose("วันออกบัตร", "issued")
    case .expires: choose("วันหมดอายุ", "expires")
    case .training: choose("อบรม", "training")
    case .placeCode: choose("รหัสที่เก็บ", "code of the place")
    case .placeTitle: choose("ชื่อที่เก็บ", "title of the place")
    case .year, .age, .health, .living, .education, .incomeDimension, .access, .welfareCard, .headID,
      .headName,
      .registeredCount,
      .livingCount, .income, .housing, .disabledCount, .olderCount, .surveyed, .confirm:
      surveyField(field)
    }
  }

  private func surveyField(_ field: ImportField) -> String {
    switch field {
    case .year: choose("ปี", "year")
    case .age: choose("อายุ", "age")
    case .health: dimension(.health)
    case .living: dimension(.living)
    case .education: dimension(.education)
    case .incomeDimension: dimension(.income)
    case .access: dimension(.access)
    case .welfareCard: choose("บัตรสวัสดิการแห่งรัฐ", "state welfare card")
    case .headID: choose("เลขบัตรหัวหน้าครัวเรือน", "national ID of the head")
    case .headName: choose("หัวหน้าครัวเรือน", "head of the household")
    case .registeredCount: choose("จำนวนตามทะเบียน", "people in the register")
    case .livingCount: choose("จำนวนที่อยู่จริง", "people living there")
    case .income: choose("รายได้ครัวเรือนต่อปี", "income of the household a year")
    case .housing: choose("ที่อยู่อาศัย", "house")
    case .disabledCount: choose("จำนวนผู้พิการ", "persons with disabilities")
    case .olderCount: choose("จำนวนผู้สูงอายุ", "older persons")
    case .surveyed: choose("วันที่สำรวจ", "day of the survey")
    case .confirm: choose("ยืนยัน", "confirmed")
    default: ""
    }
  }
}
