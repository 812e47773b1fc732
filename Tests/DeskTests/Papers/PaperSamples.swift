import Desk
import ThaiText
import Welfare

/// Invented papers.
enum PaperSample {
  static func maker(_ language: Language, isPractice: Bool = false) -> PaperMaker {
    PaperMaker(language, centre: "ดินทอง", isPractice: isPractice)
  }

  static let house = HouseholdParticulars(
    houseNumber: "262/29", moo: 9, villageName: "บ้านบางทราย", tambonName: "ดินทอง")

  static func receipt(
    proxy: HandOverParticulars = HandOverParticulars(), proof: AidIssued.Proof = .signature,
    isReversed: Bool = false
  ) -> ReceiptSheet {
    let isProxy = !proxy.proxyName.isEmpty
    return ReceiptSheet(
      issuance: Sample.id(340), receipt: "A-70/0149", fiscalYear: 2570, at: Sample.at(10, 14),
      household: Sample.id(100), house: house, head: "นายภาณุเดช ทรัพย์สุข",
      taker: ReceiptSheet.Taker(
        name: isProxy ? proxy.proxyName : "นางสำเนียง ทรัพย์สุข", maskedID: isProxy ? nil : "965xxxxxx0071",
        position: isProxy ? nil : .resident),
      particulars: proxy, campaign: "ฝนปลายปี 2569", kit: "ผู้สูงอายุ", lot: "69-07", source: "พมจ.",
      quantity: 2, value: 124_000, venue: .centre, proof: proof, giver: "วิภา ใจงาม", isReversed: isReversed)
  }

  static let proxy = HandOverParticulars(
    proxyName: "บุญเรือง บัวเกษม", relation: "หลานชาย", reason: "เจ้าของบ้านนอนติดเตียง",
    letter: "หนังสือมอบอำนาจ 12 พ.ย. 2569", witnesses: ["นางนันนี มียิ่งรัตน์"])

  /// A list of so many rows in each of some villages.
  static func list(_ counts: [Int], certified: Bool = false) -> SigningList {
    SigningList(
      campaign: Sample.id(300), code: "RAIN-69", title: "ฝนปลายปี 2569", from: Sample.day(2026, 11, 1),
      to: Sample.day(2026, 12, 31),
      certified: certified
        ? [
          CampaignRound.List(body: "ประชาคมตำบลดินทอง", document: "ครั้งที่ 3/2569", day: Sample.day(2026, 10, 28)),
          CampaignRound.List(body: "คณะกรรมการหมู่บ้าน ม.9", document: "", day: Sample.day(2026, 11, 2)),
        ] : [],
      villages: counts.enumerated().map { village, count in
        SigningList.Village(
          moo: UInt64(village + 1), name: "บ้านทุ่งใต้",
          rows: (1...max(1, count)).prefix(count).map { row($0, certified: certified) })
      })
  }

  private static func row(_ number: Int, certified: Bool) -> SigningList.Row {
    let names = [
      "นางสำเนียง ทรัพย์สุข", "นายกุิ้ น้ำผู้นำที่ปรึกษา ณ อยุธยาธรรมนูญศักดิ์สิทธิ์", "ด.ช.ธีรพงษ์ บัวเกษม", "นันนี มียิ่งรัตน์",
    ]
    return SigningList.Row(
      houseNumber: "\(number)/2", name: names[number % 4],
      onBehalfOf: number % 5 == 0 ? "นายภาณุเดช ทรัพย์สุข" : "",
      maskedID: number % 3 == 0 ? nil : "965xxxxxx2205",
      quantity: 1, day: certified ? nil : Sample.day(2026, 11, 23),
      receipt: certified ? "" : "A-70/0\(100 + number)", proof: number % 7 == 0 ? .fingerprint : .signature,
      isReversed: number == 4, isOffList: certified && number == 2)
  }
}
