import Testing
import Welfare

@Suite struct CommaSeparatedTests {
  @Test(
    arguments: [
      ("นางสำเนียง", "นางสำเนียง"), ("a,b", "\"a,b\""), ("a\"b", "\"a\"\"b\""), ("=1+1", "'=1+1"),
      ("+66", "'+66"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"), ("\t=1", "'\t=1"), ("\r=1", "\"'\r=1\""),
      ("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""), ("", ""), ("เ=", "เ="),
      ("a\nb", "\"a\nb\""),
    ])
  func `a cell is one cell and never a formula`(text: String, expected: String) {
    #expect(CommaSeparated.cell(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test func `a line ends as spreadsheets want it`() {
    #expect(CommaSeparated.line(["a", "b,c"]) == "a,\"b,c\"\r\n")
  }
}
