import Welfare

/// Thrown while a row is read, when it must be set aside.
struct Rejection: Error {
  /// The row with its reason.
  let row: SetAside
}
