import Glibc
public import Records
public import Welfare

/// `folder:PATH`: a USB stick, a share, or a folder that something else carries about.
///
/// ## What lies there
///
/// `tambondesk/<scope>/<log>/<first>-<last>-<name>.seg`, with the scope's `/` as `-`, the log in 32 hexadecimal digits, first and last in twelve
/// digits and the segment's name in 64 hexadecimal ones; beside it `…-<gone>.key`, the key pack, with `gone` in six digits. Segments are
/// written once and never changed. Files with any other name are somebody else's: they are passed by and never taken away.
public struct FolderRemote: Sendable {
  /// The folder.
  public let path: String
  let files: FolderFiles

  /// The remote in a folder.
  public init(path: String) {
    self.path = path
    files = FolderFiles(path: path)
  }

  /// Whether there is such a folder. It is never made: a stick that is not plugged in would become a folder of that name.
  ///
  /// - Throws: `RemoteTrouble.notFound`.
  public func hello() throws(RemoteTrouble) {
    var status = stat()
    guard unsafe stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .notFound(path: path)
    }
  }

  /// Every segment and key pack of a scope.
  ///
  /// - Throws: `RemoteTrouble`.
  public func list(_ scope: Scope) throws(RemoteTrouble) -> FolderListing {
    var listing = FolderListing()
    for directory in try files.names(in: root(scope)) {
      guard let log = LogID(hex: directory) else { continue }
      for name in try files.names(in: root(scope) + "/" + directory) {
        if name.hasSuffix(".seg"), let segment = RemoteSegment(stem: name.dropLast(4), of: log) {
          listing.segments.insert(segment)
        } else if let pack = Self.pack(name, of: log) {
          listing.packs[pack.segment] = max(pack.gone, listing.packs[pack.segment] ?? 0)
        }
      }
    }
    return listing
  }

  /// Which segment's key pack a file is; nil for any other file.
  static func pack(_ name: String, of log: LogID) -> (segment: RemoteSegment, gone: UInt64)? {
    guard name.hasSuffix(".key"), let hyphen = name.lastIndex(of: "-"),
      let segment = RemoteSegment(stem: name[..<hyphen], of: log),
      let gone = FolderName.number(name[name.index(after: hyphen)...].dropLast(4), 6)
    else { return nil }
    return (segment, gone)
  }

  /// A segment, and how many bytes its file has; nil where it is not there any more.
  ///
  /// - Throws: `RemoteTrouble`; `SegmentTrouble` where the copy is damaged: it is left alone.
  public func segment(
    _ segment: RemoteSegment, in scope: Scope
  ) throws -> (segment: Segment, bytes: Int)? {
    let place = directory(of: segment.log, scope)
    let file = place + "/" + segment.stem + ".seg"
    guard let bytes = try files.read(file, most: SegmentFile.mostBytes) else { return nil }
    if bytes.count > SegmentFile.mostBytes { throw SegmentTrouble.tooLong }
    let read = try SegmentFile.segment(in: bytes)
    guard RemoteSegment(named: read.reference) == segment, read.reference.scope == scope else {
      throw SegmentTrouble.run
    }
    return (read, bytes.count)
  }

  /// The key pack beside a segment, that of the most gone; nil where there is none.
  ///
  /// - Parameter gone: how many the pack said that was listed; nil to look now.
  /// - Throws: `RemoteTrouble`; `SegmentTrouble` where it is in another form.
  public func keys(beside segment: RemoteSegment, in scope: Scope, gone: UInt64? = nil) throws -> KeyPack? {
    let place = directory(of: segment.log, scope)
    if let gone, let bytes = try files.read(place + "/" + Self.file(gone, segment), most: KeyPack.mostBytes) {
      return try KeyPack(bytes: bytes)
    }
    guard let greatest = try packs(in: place, of: segment.log)[segment]?.last,
      let bytes = try files.read(place + "/" + Self.file(greatest, segment), most: KeyPack.mostBytes)
    else { return nil }
    return try KeyPack(bytes: bytes)
  }

  /// The file of a key pack of so many gone.
  static func file(_ gone: UInt64, _ segment: RemoteSegment) -> String {
    segment.stem + "-" + FolderName.digits(gone, 6) + ".key"
  }

  func root(_ scope: Scope) -> String {
    "tambondesk/" + scope.name.split(separator: "/").joined(separator: "-")
  }

  func directory(of log: LogID, _ scope: Scope) -> String { root(scope) + "/" + log.hex }
}

/// What lies in a folder of a scope.
public struct FolderListing: Hashable, Sendable {
  /// Segments.
  public internal(set) var segments: Set<RemoteSegment> = []
  /// Key packs, by the segment they lie beside: the greatest `gone` there.
  public internal(set) var packs: [RemoteSegment: UInt64] = [:]
}
