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

  /// No elements, in the memory that is there; an array that has none is not even looked at.
  mutating func empty() {
    if !isEmpty { removeAll(keepingCapacity: true) }
  }
}
