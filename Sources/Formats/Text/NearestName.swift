// SPDX-License-Identifier: GPL-3.0-or-later

/// The name a person may have meant.
public enum NearestName {
  private static let maximumLength = 100

  /// - Returns: The candidate with the fewest changed letters; `nil` when none is close.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    // In order, so that of equally near ones it is always the same.
    nearest(to: name, in: candidates.sorted()) { $0 }
  }

  /// The candidate whose name is fewest edits away, upper case or lower.
  ///
  /// - Returns: `nil` when even that one needs more than a third of the letters changed. Of equals, the
  ///   first that starts with the same letter, else the first.
  public static func nearest<Value>(
    to text: String, in candidates: some Sequence<Value>, name: (Value) -> String
  ) -> Value? {
    // Nothing that long is a slip of the keys, and the work grows with both lengths.
    guard text.utf8.count <= maximumLength else { return nil }
    let wanted = Array(text.lowercased())
    let limit = max(1, wanted.count / 3)
    var best: (value: Value, distance: Int, startsElsewhere: Int)?
    for value in candidates {
      let name = name(value)
      guard !name.isEmpty, name.utf8.count <= maximumLength else { continue }
      let letters = Array(name.lowercased())
      let distance = distance(wanted, letters)
      let startsElsewhere = wanted.first == letters.first ? 0 : 1
      guard distance <= limit else { continue }
      if let best, (best.distance, best.startsElsewhere) <= (distance, startsElsewhere) { continue }
      best = (value, distance, startsElsewhere)
    }
    return best?.value
  }

  /// Edits (insert, delete, replace, swap of neighbours) from one to the other.
  /// Source: optimal string alignment distance.
  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...right.count)
    for row in left.indices {
      var current = [row + 1]
      for column in right.indices {
        let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
        var best = min(replaced, last[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
          best = min(best, beforeLast[column - 1] + 1)
        }
        current.append(best)
      }
      beforeLast = last
      last = current
    }
    return last[right.count]
  }
}
