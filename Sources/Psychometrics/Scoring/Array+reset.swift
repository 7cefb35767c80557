// SPDX-License-Identifier: GPL-3.0-or-later

extension Array {
  /// So many of one element, in the memory that is there.
  mutating func reset(to element: Element, count: Int) {
    guard self.count == count else {
      self = Array(repeating: element, count: count)
      return
    }
    withUnsafeMutableBufferPointer { $0.update(repeating: element) }
  }
}
