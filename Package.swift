// swift-tools-version: 6.2
import PackageDescription

/// The pure rooms alone, for the sanitizer lanes: no store, no terminal, no packages to build.
let pure = Context.environment["TAMBONDESK_PURE"] == "1"

let grdb: Target.Dependency = .product(name: "GRDB", package: "GRDB.swift")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")
let arguments: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let toml: Target.Dependency = .product(name: "TOMLKit", package: "TOMLKit")

/// Ground and floor 0, with floor 2's `Desk`: values only.
let pureRooms: [Target] = [
  .systemLibrary(name: "CThai", providers: [.apt(["libthai-dev"])]),
  .target(name: "ThaiText", dependencies: ["CThai"]),
  .target(name: "Welfare", dependencies: ["ThaiText"]),
  .target(name: "Screen", dependencies: ["ThaiText"]),
  .target(name: "Desk", dependencies: ["Welfare", "Screen", "ThaiText"]),
  .target(name: "TestSupport", path: "Tests/TestSupport"),
  .testTarget(name: "ThaiTextTests", dependencies: ["ThaiText", "CThai", "TestSupport"]),
  .testTarget(name: "WelfareTests", dependencies: ["Welfare", "ThaiText", "TestSupport"]),
  .testTarget(name: "ScreenTests", dependencies: ["Screen", "ThaiText", "TestSupport"]),
  .testTarget(name: "DeskTests", dependencies: ["Desk", "Welfare", "Screen", "ThaiText", "TestSupport"]),
]

/// The rooms that touch the machine: files, the store, the terminal, and the program itself.
let otherRooms: [Target] = [
  .systemLibrary(name: "CNcurses", providers: [.apt(["libncursesw5-dev"])]),
  .target(name: "CSystem"),
  .target(name: "CStore", linkerSettings: [.linkedLibrary("sqlite3")]),
  .target(
    name: "Settings", dependencies: ["Welfare", "Screen", toml],
    resources: [.embedInCode("Rules"), .embedInCode("Themes")]),
  .target(name: "Terminal", dependencies: ["Screen", "ThaiText", "CNcurses", "CSystem"]),
  .target(name: "Records", dependencies: ["Welfare", "ThaiText", "CStore", grdb, crypto]),
  .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
  // Types alone: libpq.so.5 is opened when a sync first needs it.
  .systemLibrary(name: "CPostgres", providers: [.apt(["libpq-dev"])]),
  .target(name: "Exchange", dependencies: ["Records", "Welfare", "CPostgres", "CZlib"]),
  .executableTarget(
    name: "tambondesk",
    dependencies: [
      "Desk", "Records", "Exchange", "Settings", "Terminal", "Welfare", "Screen", "ThaiText", arguments,
    ]),
  .executableTarget(
    name: "bench",
    dependencies: [
      "Desk", "Records", "Exchange", "Settings", "Welfare", "Screen", "ThaiText", "CSystem", grdb, arguments,
      "PostgresSupport",
    ]),
  .target(name: "PtySupport", dependencies: ["CSystem", "ThaiText"], path: "Tests/PtySupport"),
  .target(name: "PostgresSupport", path: "Tests/PostgresSupport"),
  .testTarget(name: "SettingsTests", dependencies: ["Settings", "Screen", "Welfare", "TestSupport"]),
  .executableTarget(
    name: "TerminalProbe", dependencies: ["Terminal", "Screen", "TestSupport"], path: "Tests/TerminalProbe"),
  .testTarget(
    name: "TerminalTests",
    dependencies: ["Terminal", "TerminalProbe", "PtySupport", "Screen", "CSystem", "TestSupport"]),
  .testTarget(
    name: "RecordsTests",
    dependencies: [
      "Records", "Exchange", "Welfare", "ThaiText", "CSystem", grdb, crypto, "TestSupport", "PostgresSupport",
    ],
    exclude: ["Segments/reader.py"]),
  .executableTarget(
    name: "StoreProbe", dependencies: ["Records", "Settings", "Welfare", "ThaiText", grdb],
    path: "Tests/StoreProbe"
  ),
  .target(name: "CDisk", path: "Tests/CDisk", linkerSettings: [.linkedLibrary("sqlite3")]),
  .executableTarget(
    name: "Simulator",
    dependencies: [
      "Records", "Exchange", "Settings", "Welfare", "ThaiText", "CDisk", grdb, crypto, "TestSupport",
    ], path: "Tests/Simulator", exclude: ["mutants.py"]),
  .testTarget(name: "SimulatorTests", dependencies: ["Simulator", "PtySupport"]),
  .testTarget(
    name: "ProgramTests",
    dependencies: ["tambondesk", "StoreProbe", "PtySupport", "Records", "Welfare", "ThaiText", "TestSupport"]),
]

let package = Package(
  name: "TambonDesk",
  products: pure ? [] : [.executable(name: "tambondesk", targets: ["tambondesk"])],
  dependencies: pure
    ? []
    : [
      .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
      .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
      .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
      .package(url: "https://github.com/LebJe/TOMLKit", from: "0.6.0"),
    ],
  targets: pureRooms + (pure ? [] : otherRooms),
  swiftLanguageModes: [.v6]
)

/// One list for every target; names checked with `swiftc -print-supported-features`.
let habits: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .strictMemorySafety(),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]
for target in package.targets where target.type != .system { target.swiftSettings = habits }
