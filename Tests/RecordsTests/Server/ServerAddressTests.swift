import Exchange
import Testing
import Welfare

@Suite struct `A server's address` {
  @Test func `names user, hosts, database and files`() throws {
    let address = try ServerAddress(
      "postgres://centre%2D650811@hub1.example:6543,hub2.example,[2001:db8::1]:7000/tambon%20desk?sslrootcert=/etc/ca%26b.crt&passwordfile=/p&sslmode=verify-full"
    )
    #expect(address.user == "centre-650811" && address.database == "tambon desk")
    #expect(address.hosts.map(\.name) == ["hub1.example", "hub2.example", "2001:db8::1"])
    #expect(address.hosts.map(\.port) == [6543, 5432, 7000])
    #expect(address.authority == "/etc/ca&b.crt" && address.passwordFile == "/p")
    let local = try ServerAddress("postgresql://u@%2Frun%2Fpostgresql/d")
    #expect(local.hosts.map(\.name) == ["/run/postgresql"] && local.authority == nil)
  }

  @Test(
    arguments: [
      ("postgre://u@h/d", .scheme), ("folder:/x", .scheme), ("", .scheme), ("postgres://h/d", .user),
      ("postgres://@h/d", .user), ("postgres://%ff@h/d", .user), ("postgres://u%00@h/d", .user),
      ("postgres://u:secret@h/d", .password), ("postgres://u:@h/d", .password),
      ("postgres://u@h/d?password=x", .password),
      ("postgres://u@/d", .host), ("postgres://u@h,/d", .host), ("postgres://u@[::1/d", .host),
      ("postgres://u@[::1]x/d", .host), ("postgres://u@::1/d", .host), ("postgres://u@h:0/d", .port),
      ("postgres://u@h:65536/d", .port), ("postgres://u@h:/d", .port), ("postgres://u@h:x/d", .port),
      ("postgres://u@h", .database), ("postgres://u@h/", .database), ("postgres://u@h/d/e", .database),
      ("postgres://u@h/d?sslmode=require", .setting("sslmode")),
      ("postgres://u@h/d?sslmode=disable", .setting("sslmode")),
      ("postgres://u@h/d?options=-c%20x", .setting("options")),
      ("postgres://u@h/d?hostaddr=1.2.3.4", .setting("hostaddr")),
      ("postgres://u@h/d?service=x", .setting("service")),
      ("postgres://u@h/d?sslrootcert", .setting("sslrootcert")),
      ("postgres://u@h/d?sslrootcert=", .setting("sslrootcert=")),
    ] as [(String, AddressPart)])
  func `in another form is refused, and so is a password in it and anything weaker`(
    text: String, part: AddressPart
  ) {
    #expect(throws: ServerTrouble.address(part)) { try ServerAddress(text) }
  }

  @Test(arguments: [
    ("127.0.0.1", true), ("127.9.9.9", true), ("[::1]", true), ("%2Ftmp", true), ("localhost", false),
    ("127.0.0.1.example.org", false), ("127.1", false), ("10.0.0.1", false), ("127.0.0.256", false),
    ("[::2]", false),
  ])
  func `stays on this machine by number or socket, never by name`(host: String, isHere: Bool) throws {
    #expect(try ServerAddress("postgres://u@\(host)/d").hosts.map(\.isHere) == [isHere])
  }
}
