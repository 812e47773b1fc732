import Welfare

/// The headers that TPMAP files and family logbooks use beside those of registers.
enum SurveySynonyms {
  static let known: [(ImportColumn, [String])] = [
    (.field(.year), ["ปี", "ปี พ.ศ.", "ปีสำรวจ", "ปีที่สำรวจ", "ปีข้อมูล", "พ.ศ.", "year", "survey year"]),
    (.field(.age), ["อายุ", "อายุ (ปี)", "age"]),
    (.field(.health), ["สุขภาพ", "มิติสุขภาพ", "ด้านสุขภาพ", "health"]),
    (.field(.living), ["ความเป็นอยู่", "มิติความเป็นอยู่", "ด้านความเป็นอยู่", "living", "living conditions"]),
    (.field(.education), ["การศึกษา", "มิติการศึกษา", "ด้านการศึกษา", "education"]),
    (.field(.incomeDimension), ["รายได้", "มิติรายได้", "ด้านรายได้", "income dimension", "income"]),
    (
      .field(.access),
      [
        "การเข้าถึงบริการรัฐ", "มิติการเข้าถึงบริการรัฐ", "ด้านการเข้าถึงบริการรัฐ", "เข้าถึงบริการรัฐ",
        "การเข้าถึงบริการภาครัฐ", "มิติการเข้าถึงบริการภาครัฐ", "ด้านการเข้าถึงบริการภาครัฐ", "access",
        "access to services",
      ]
    ),
    (
      .field(.welfareCard),
      ["บัตรสวัสดิการ", "บัตรสวัสดิการแห่งรัฐ", "มีบัตรสวัสดิการ", "บัตรคนจน", "welfare card", "state welfare card"]
    ),
    (
      .field(.registeredCount),
      [
        "จำนวนสมาชิกตามทะเบียน", "จำนวนตามทะเบียน", "สมาชิกตามทะเบียน", "จำนวนในทะเบียน", "จำนวนสมาชิก",
        "registered", "members registered",
      ]
    ),
    (
      .field(.livingCount),
      ["จำนวนที่อยู่จริง", "จำนวนสมาชิกที่อยู่จริง", "อยู่จริง", "ที่อยู่จริง", "living here", "members living"]
    ),
    (
      .field(.income),
      [
        "รายได้ครัวเรือนต่อปี", "รายได้ต่อปี", "รายได้ครัวเรือน", "รายได้รวมต่อปี", "รายได้", "household income",
        "income per year", "income",
      ]
    ),
    (
      .field(.housing),
      ["ที่อยู่อาศัย", "สภาพที่อยู่อาศัย", "ลักษณะที่อยู่อาศัย", "สภาพบ้าน", "housing", "house condition"]
    ),
    (
      .field(.disabledCount), ["มีผู้พิการ", "มีคนพิการ", "จำนวนผู้พิการ", "จำนวนคนพิการ", "ผู้พิการ", "คนพิการ", "disabled"]
    ),
    (.field(.olderCount), ["มีผู้สูงอายุ", "จำนวนผู้สูงอายุ", "ผู้สูงอายุ", "older persons", "elderly"]),
    (.field(.surveyed), ["วันที่สำรวจ", "วันสำรวจ", "วันที่เก็บข้อมูล", "survey date", "surveyed"]),
    (.field(.confirm), [RejectsFile.confirmHeader, "confirm", "confirmed"]),
    (
      .field(.headID),
      [
        "เลขบัตรหัวหน้าครัวเรือน", "เลขประจำตัวประชาชนหัวหน้าครัวเรือน", "เลขบัตรประชาชนหัวหน้าครัวเรือน",
        "เลขประจำตัวหัวหน้าครัวเรือน",
      ]
    ),
    (
      .field(.headName),
      ["หัวหน้าครัวเรือน", "ชื่อหัวหน้าครัวเรือน", "ชื่อ-สกุลหัวหน้าครัวเรือน", "ชื่อ-นามสกุลหัวหน้าครัวเรือน", "head of household"]
    ),
  ]
}
