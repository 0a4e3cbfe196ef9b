/// A picture that stands in a page itself, so that the page needs no other file.
package struct PageImage: Hashable, Sendable {
  /// What the bytes say they are: `image/png`.
  package let type: String
  private let bytes: [UInt8]

  /// The largest file that is put into a page, in bytes.
  package static let largest = 12_000_000

  /// Nil for bytes that no browser shows as a picture, and for too many of them.
  ///
  /// Only the first bytes tell, never a name. SVG is left out: it is a document of its own.
  package init?(_ bytes: [UInt8]) {
    let head = bytes.prefix(12)
    func begins(_ signature: [UInt8], at offset: Int = 0) -> Bool {
      head.dropFirst(offset).starts(with: signature)
    }
    switch true {
    case begins([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]): type = "image/png"
    case begins([0xFF, 0xD8, 0xFF]): type = "image/jpeg"
    case begins(Array("GIF8".utf8)): type = "image/gif"
    case begins(Array("RIFF".utf8)) && begins(Array("WEBP".utf8), at: 8): type = "image/webp"
    default: return nil
    }
    guard bytes.count <= PageImage.largest else { return nil }
    self.bytes = bytes
  }

  /// The picture as an address that holds it: `data:image/png;base64,iVBO…`.
  var address: String {
    "data:\(type);base64,\(base64(bytes))"
  }
}

/// Bytes in the 64 letters of RFC 4648: `[0x4D, 0x61]` is `TWE=`.
func base64(_ bytes: [UInt8]) -> String {
  let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var text: [UInt8] = []
  text.reserveCapacity((bytes.count + 2) / 3 * 4)
  for start in stride(from: 0, to: bytes.count, by: 3) {
    let three = bytes[start..<min(start + 3, bytes.count)]
    let bits = three.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - three.count))
    for place in 0..<4 {
      text.append(place <= three.count ? letters[bits >> (18 - 6 * place) & 63] : UInt8(ascii: "="))
    }
  }
  return String(decoding: text, as: UTF8.self)
}
