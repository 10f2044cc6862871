internal import Foundation

/// A value of parsed JSON with the path to it, for errors that say where.
struct JSONValue {
  let value: Any
  let path: String

  init(_ value: Any, path: String) {
    self.value = value
    self.path = path
  }

  func error(_ message: String) -> FindingsJSON.ShapeError {
    FindingsJSON.ShapeError(path: path, message: message)
  }

  func object() throws -> JSONObject {
    guard let members = value as? [String: Any] else { throw error("not an object") }
    return JSONObject(members: members, path: path)
  }

  func array() throws -> [JSONValue] {
    guard let elements = value as? [Any] else { throw error("not an array") }
    return elements.enumerated().map { JSONValue($1, path: "\(path)[\($0)]") }
  }

  func string() throws -> String {
    guard let text = value as? String else { throw error("not a string") }
    return text
  }

  func number() throws -> Double {
    guard let number = value as? NSNumber, !isBoolean(number) else { throw error("not a number") }
    return number.doubleValue
  }

  func int() throws -> Int {
    let number = try number()
    guard let whole = Int(exactly: number) else { throw error("not a whole number") }
    return whole
  }

  func bool() throws -> Bool {
    guard let number = value as? NSNumber, isBoolean(number) else {
      throw error("not true or false")
    }
    return number.boolValue
  }

  private func isBoolean(_ number: NSNumber) -> Bool { String(cString: number.objCType) == "c" }
}

/// The members of a JSON object.
struct JSONObject {
  let members: [String: Any]
  let path: String

  /// The keys in alphabetical order.
  var keys: [String] { members.keys.sorted() }

  private func place(_ key: String) -> String { path == "$" ? key : "\(path).\(key)" }

  func error(_ key: String, _ message: String) -> FindingsJSON.ShapeError {
    FindingsJSON.ShapeError(path: place(key), message: message)
  }

  /// The value of a key, or `nil` where it is absent or `null`.
  func optional(_ key: String) throws -> JSONValue? {
    guard let value = members[key], !(value is NSNull) else { return nil }
    return JSONValue(value, path: place(key))
  }

  func value(_ key: String) throws -> JSONValue {
    guard let value = try optional(key) else { throw error(key, "missing") }
    return value
  }

  func string(_ key: String) throws -> String { try value(key).string() }
  func int(_ key: String) throws -> Int { try value(key).int() }
  func number(_ key: String) throws -> Double { try value(key).number() }
  func optionalString(_ key: String) throws -> String? { try optional(key)?.string() }
  func optionalInt(_ key: String) throws -> Int? { try optional(key)?.int() }
  func optionalNumber(_ key: String) throws -> Double? { try optional(key)?.number() }
  func optionalBool(_ key: String) throws -> Bool? { try optional(key)?.bool() }

  func optionalEnum<Value: RawRepresentable<String>>(_ key: String) throws -> Value? {
    guard let text = try optionalString(key) else { return nil }
    guard let value = Value(rawValue: text) else {
      throw error(key, "not one of the values: \(text)")
    }
    return value
  }

  func requiredEnum<Value: RawRepresentable<String>>(_ key: String) throws -> Value {
    guard let value: Value = try optionalEnum(key) else { throw error(key, "missing") }
    return value
  }
}
