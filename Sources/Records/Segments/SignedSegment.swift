public import Welfare

/// A segment as it is passed on: what was signed, and the signature.
///
/// Its entries are not read again: whoever cut or took it has read them, and bytes of the same SHA-256 are the same bytes.
public struct SignedSegment: Hashable, Sendable {
  /// Where it stands in its log, and its name.
  public let reference: SegmentReference
  /// What the first entry follows, 32 bytes.
  public let prev: [UInt8]
  /// The undeflated bytes.
  public let bytes: [UInt8]
  /// The device's signature, 64 bytes.
  public let signature: [UInt8]
}

extension Segment {
  /// The same, as it is passed on.
  public var signed: SignedSegment {
    SignedSegment(reference: reference, prev: prev, bytes: bytes, signature: signature)
  }
}

extension Store {
  /// A segment to be passed on, made anew from the journal; nil where it is not held, or its bytes have another name than
  /// those that were cut or taken.
  ///
  /// - Throws: `StoreTrouble`.
  public func signedSegment(_ reference: SegmentReference) throws(StoreTrouble) -> SignedSegment? {
    try read { try SegmentTable(tables: $0).signed(reference) }
  }
}
