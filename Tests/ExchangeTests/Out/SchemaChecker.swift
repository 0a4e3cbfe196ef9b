import Foundation

/// Checks a JSON value against as much of JSON Schema as the published schema uses.
///
/// Stricter in one thing: a member that the schema does not name is a fault, so that a misspelt one is found.
struct SchemaChecker {
  private let root: JSONTree

  init(_ schema: String) throws {
    root = try JSONDecoder().decode(JSONTree.self, from: Data(schema.utf8))
  }

  /// What is wrong, each with its place; nothing where the value is of the schema.
  func faults(in text: String) throws -> [String] {
    faults(try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8)), root, at: "$")
  }

  private func faults(_ value: JSONTree, _ schema: JSONTree, at place: String) -> [String] {
    if case .string(let reference) = schema["$ref"], let name = reference.split(separator: "/").last {
      return faults(value, root["$defs"]?[String(name)] ?? .null, at: place)
    }
    if case .array(let choices) = schema["anyOf"] {
      let found = choices.map { faults(value, $0, at: place) }
      return found.contains([]) ? [] : found.last ?? []
    }
    if case .array(let allowed) = schema["enum"] {
      return allowed.contains(value) ? [] : ["\(place): \(value) is none of \(allowed)"]
    }
    if let only = schema["const"] {
      return value == only ? [] : ["\(place): \(value) is not \(only)"]
    }
    guard schema.allowedTypes.contains(where: value.types.contains) else {
      return ["\(place): \(value) is no \(schema.allowedTypes)"]
    }
    switch value {
    case .number(let number):
      guard case .number(let least) = schema["minimum"], number < least else { return [] }
      return ["\(place): \(number) is under \(least)"]
    case .string(let text):
      guard case .string(let pattern) = schema["pattern"],
        text.range(of: pattern, options: .regularExpression) == nil
      else { return [] }
      return ["\(place): \(text) is not of the form \(pattern)"]
    case .array(let values):
      return values.enumerated().flatMap { faults($1, schema["items"] ?? .null, at: "\(place)[\($0)]") }
    case .object(let members): return faults(members, schema, at: place)
    default: return []
    }
  }

  private func faults(_ members: [String: JSONTree], _ schema: JSONTree, at place: String) -> [String] {
    guard case .array(let required) = schema["required"] else { return ["\(place): an object of no schema"] }
    let missing = required.filter { name in !members.keys.contains { name == .string($0) } }
    return missing.map { "\(place): no \($0)" }
      + members.sorted { $0.key < $1.key }.flatMap { name, value in
        schema["properties"]?[name].map { faults(value, $0, at: "\(place).\(name)") }
          ?? ["\(place): \(name) is unknown"]
      }
  }
}

/// A value of JSON.
enum JSONTree: Hashable, Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case string(String)
  case array([JSONTree])
  case object([String: JSONTree])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let flag = try? container.decode(Bool.self) {
      self = .flag(flag)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let string = try? container.decode(String.self) {
      self = .string(string)
    } else if let array = try? container.decode([JSONTree].self) {
      self = .array(array)
    } else {
      self = .object(try container.decode([String: JSONTree].self))
    }
  }

  subscript(name: String) -> JSONTree? {
    if case .object(let members) = self { members[name] } else { nil }
  }

  /// The words of JSON Schema for what it is.
  fileprivate var types: [String] {
    switch self {
    case .null: ["null"]
    case .flag: ["boolean"]
    case .number(let number): number.rounded() == number ? ["integer", "number"] : ["number"]
    case .string: ["string"]
    case .array: ["array"]
    case .object: ["object"]
    }
  }

  /// The types that a schema allows.
  fileprivate var allowedTypes: [String] {
    switch self["type"] {
    case .string(let type): [type]
    case .array(let types): types.compactMap { if case .string(let type) = $0 { type } else { nil } }
    default: []
    }
  }
}
