public import Welfare

/// What an import says of a file, its columns and its rows.
extension Words {
  /// Why a file could not be imported at all.
  public func trouble(_ trouble: FileTrouble) -> String {
    switch trouble {
    case .missing(let path):
      choose("ไม่พบไฟล์ \(path)  ตรวจชื่อและที่อยู่ของไฟล์", "There is no file \(path). Check its name and place.")
    case .exists(let path):
      choose(
        "มีไฟล์ \(path) อยู่แล้ว จึงไม่เขียนทับ  ตั้งชื่ออื่น",
        "\(path) is there already and was left as it is. Give another name.")
    case .directory(let path):
      choose("\(path) เป็นโฟลเดอร์  ระบุชื่อไฟล์ข้างใน", "\(path) is a directory. Name a file inside it.")
    case .notReadable(let path):
      choose(
        "เปิดอ่านไฟล์ \(path) ไม่ได้  ขอสิทธิ์อ่านไฟล์ก่อน", "\(path) may not be read. Ask for the right to read it.")
    case .empty(let path):
      choose(
        "ไฟล์ \(path) ว่างเปล่า  บันทึกใหม่จากโปรแกรมเดิม หรือเลือกไฟล์อื่น",
        "\(path) is empty. Save it once more where it came from, or choose another file.")
    case .noSuchColumn(let column, let known):
      choose(
        "ไม่มีคอลัมน์ “\(column)”  ในไฟล์มี \(listed(known))",
        "There is no column “\(column)”; the file has \(listed(known)).")
    case .noRows(let path):
      choose(
        "ไฟล์ \(path) มีแต่หัวตาราง ไม่มีข้อมูล  ตรวจว่าบันทึกครบทุกแถว หรือเลือกไฟล์อื่น",
        "\(path) has a header and no rows. See that it was saved whole, or choose another file.")
    case .noHeader(let path):
      choose(
        "บรรทัดแรกของ \(path) ไม่มีหัวตารางที่รู้จัก  ระบุเองด้วย --map หัวตาราง=ช่อง",
        "The first line of \(path) holds no header that is known. Say which is which with --map COL=FIELD.")
    case .missingColumns(let fields):
      choose(
        "ไฟล์ขาดคอลัมน์ \(listed(fields.map(field)))  ระบุด้วย --map หัวตาราง=ช่อง",
        "The file lacks the columns \(listed(fields.map(field))). Say which they are with --map COL=FIELD.")
    case .repeatedColumn(let field):
      choose(
        "มีคอลัมน์ \(self.field(field)) มากกว่าหนึ่ง  ลบออกให้เหลือหนึ่ง",
        "There are two columns \(self.field(field)). Leave one.")
    case .lineTooLong(let line, let limit):
      choose(
        "บรรทัด \(number(line)) ยาวเกิน \(number(limit)) ไบต์ จึงไม่นำเข้าไฟล์นี้",
        "Line \(number(line)) has more than \(number(limit)) bytes, so the file was not imported.")
    case .population(let path):
      choose(
        "\(path) เป็นไฟล์จำนวนประชากรรายหมู่บ้านของกรมการปกครอง ไม่มีรายชื่อคน  ใช้ tambondesk import places \(path)",
        "\(path) holds the registration office’s counts by village and nobody’s name. Use tambondesk import places \(path)"
      )
    case .notText(let path):
      choose(
        "\(path) ไม่ใช่ไฟล์ตารางที่เป็นข้อความ  เปิดในโปรแกรมตารางแล้วบันทึกเป็น CSV (UTF-8)",
        "\(path) is not a table in text. Open it in a spreadsheet and save it as CSV (UTF-8).")
    case .unknownBatch(let batch):
      choose("ไม่มีการนำเข้าครั้งที่ \(maskingIDs(batch))", "There is no import \(maskingIDs(batch)).")
    case .notWritable(let path):
      choose(
        "เขียนไฟล์ \(path) ไม่ได้  ตรวจที่เก็บและสิทธิ์ แล้วลองใหม่",
        "The file \(path) cannot be written; check the place and try again.")
    case .failed(let path, let code):
      choose(
        "อ่านไฟล์ \(path) ไม่สำเร็จ (รหัส \(code))  ถ้าอยู่ในแฟลชไดรฟ์ เสียบใหม่แล้วลองอีกครั้ง",
        "\(path) could not be read (code \(code)). If it lies on a stick, plug it in again and try once more."
      )
    }
  }

  /// What was seen in a row that was kept.
  public func warning(_ warning: RowWarning) -> String {
    switch warning {
    case .invisibleRemoved(let count):
      choose("ลบอักขระที่มองไม่เห็น \(number(count)) ตัว", "\(number(count)) invisible characters were removed")
    case .otherTambon(let name):
      choose(
        "เป็นแถวของตำบล\(maskingIDs(name)) จึงไม่ใส่รหัสหมู่บ้าน",
        "A row of tambon \(maskingIDs(name)), kept without a village code")
    case .houseCodeCheckDigit:
      choose("เลขตรวจสอบของรหัสบ้านไม่ตรง แต่รับไว้", "The check digit of the house code does not agree; kept")
    case .houseCodeUnreadable:
      choose(
        "รหัสบ้านอ่านไม่ได้ จึงใช้บ้านเลขที่และหมู่แทน",
        "The house code cannot be read; house number and village stand for it")
    case .phoneUnreadable: choose("เบอร์โทรศัพท์อ่านไม่ได้ จึงเว้นว่าง", "The phone number cannot be read; left out")
    case .sexUnreadable: choose("เพศอ่านไม่ได้ จึงเว้นว่าง", "The sex cannot be read; left out")
    case .levelUnreadable: choose("ไม่รู้จักระดับบัตรนี้ จึงไม่ระบุ", "The card’s level is not known; left out")
    case .editedByOfficer:
      choose("แก้ไขโดยเจ้าหน้าที่แล้ว จึงคงตามที่แก้", "An officer wrote otherwise, and that stands")
    case .cardExpired: choose("บัตรหมดอายุแล้ว ยังจัดเวรไม่ได้", "The card has expired: not for the roster yet")
    case .flagUnreadable:
      choose("ค่าไม่ใช่ 0 หรือ 1 จึงถือว่าไม่มีข้อมูล", "Neither 0 nor 1; taken as no data")
    case .ageUnreadable: choose("อายุอ่านไม่ได้ จึงเว้นว่าง", "The age cannot be read; left out")
    case .housingUnreadable:
      choose("ไม่รู้จักคำบอกสภาพที่อยู่อาศัย จึงเว้นว่าง", "The word for the house is not known; left out")
    }
  }
}
