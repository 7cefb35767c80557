// SPDX-License-Identifier: GPL-3.0-or-later

extension [UInt8] {
  /// One byte changed, taken out or put in, or a stretch of the file repeated elsewhere or lost.
  public mutating func damage(using generator: inout some RandomNumberGenerator) {
    guard !isEmpty else { return }
    let place = Int.random(in: indices, using: &generator)
    let length = Int.random(in: 1...40, using: &generator)
    let stretch = place..<Swift.min(place + length, count)
    let marks = Array("{}[]:,-#&*!|>'\"%@`?\n\t 0189.x".utf8)
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: self[place] = UInt8.random(in: 0...255, using: &generator)
    case 1: self[place] = marks.randomElement(using: &generator) ?? 0
    case 2: insert(marks.randomElement(using: &generator) ?? 0, at: place)
    case 3: removeSubrange(stretch)
    default:
      let copy = Array(self[stretch])
      insert(contentsOf: copy, at: Int.random(in: indices, using: &generator))
    }
  }
}
