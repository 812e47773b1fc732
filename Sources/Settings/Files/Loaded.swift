public import Screen

/// What a settings file gave: a value that always works, and what is wrong with the file.
public struct Loaded<Value: Sendable>: Sendable {
  /// The value; what the file leaves out or has wrong is as it would be without the file.
  public let value: Value
  /// What is wrong with the file, in the order of its keys.
  public let troubles: [SettingsTrouble]

  init(_ value: Value, troubles: [SettingsTrouble] = []) {
    self.value = value
    self.troubles = troubles
  }
}

extension Loaded: Equatable where Value: Equatable {}
