import ArgumentParser
import Desk
import Foundation
import Records
import ThaiText
import Welfare

extension AidCommand {
  /// `aid day`: one household a line, as on bag day.
  struct Day: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "วันมอบถุง บรรทัดละครัวเรือน · Bag day: a household a line.",
      discussion: """
        อ่านทีละบรรทัดจากไฟล์หรือจากแป้น (-) ใส่รหัสประจำบ้านหรือเลขประจำตัวประชาชน บรรทัดที่มอบไม่ได้บอกเหตุแล้วไปต่อ
        Reads a file, or the keyboard with -. A line that cannot be given says why, and the next one follows.
        บรรทัดว่างข้ามไป และนับไว้ในสรุป
        Blank lines are passed over, and counted in the sum at the end.
        """)
    @Option(help: ArgumentHelp("รอบมอบ · The campaign's code.", valueName: "c"))
    var campaign: String
    @Argument(help: ArgumentHelp("ไฟล์ หรือ - · A file, or - for standard input.", valueName: "file"))
    var file: String
    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      guard common.request == nil else { throw ValidationError("--request") }
      let terms = try session.campaign(campaign)
      var (given, refused, blank) = (0, 0, 0)
      for line in try lines(session) {
        let text = tidied(line)
        guard !text.isEmpty else {
          blank += 1
          continue
        }
        if try give(text, terms, session) { given += 1 } else { refused += 1 }
      }
      session.output.row(
        ["ok": true, "given": JSON(given), "refused": JSON(refused), "blank": JSON(blank)],
        session.words.bagDayDone(given: given, refused: refused, blank: blank))
    }

    private func lines(_ session: Session) throws -> any Sequence<String> {
      if file == "-" { return AnySequence { AnyIterator { readLine() } } }
      do throws(FileTrouble) {
        let text = String(decoding: try ImportedFile.bytes(at: file), as: UTF8.self)
        var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map(String.init)
        // What ends with the end of a line has no line after it.
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
      } catch {
        throw session.fail(error)
      }
    }

    /// Hands a bag to the household of a line; false if a rule says no.
    private func give(_ text: String, _ campaign: CampaignOpened, _ session: Session) throws -> Bool {
      let household = try session.read { () throws(StoreTrouble) in
        try session.store.household(matching: text)
      }
      guard let household else {
        tell(.notFound(.household, text), text, session)
        return false
      }
      do throws(CommitFailure) {
        let committed = try session.store.commit(
          .issueAid(AidRequest(household: household, campaign: campaign.campaign)), by: session.proposer)
        guard case .aidIssued(let facts)? = committed.acts.last?.act else { return false }
        session.output.row(
          [
            "ok": true, "household": .text(household.hex), "receipt": .text(facts.receipt),
            "on_hand": committed.remaining.map { JSON($0) } ?? .null,
          ], session.words.bagDayGiven(facts.receipt, remaining: committed.remaining))
        return true
      } catch {
        switch error {
        case .refused(let refusal): tell(refusal, text, session)
        case .trouble(let trouble): throw session.fail(trouble)
        }
        return false
      }
    }

    private func tell(_ refusal: Refusal, _ text: String, _ session: Session) {
      let said = session.words.refusal(refusal)
      session.output.row(
        [
          "ok": false, "rule": .text(refusal.rule), "message": .text(said.title),
          "possible_from": JSON(refusal.possibleFrom?.iso),
        ], session.words.bagDayRefused(text, said))
    }
  }
}
