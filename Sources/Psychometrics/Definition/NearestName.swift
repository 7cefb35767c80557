// SPDX-License-Identifier: GPL-3.0-or-later

/// The name a person may have meant.
public enum NearestName {
  private static let maximumLength = 100

  /// - Returns: The candidate with the fewest changed letters; `nil` when none is close.
  public static func nearest(to name: String, among candidates: some Sequence<String>) -> String? {
    // Nothing that long is a slip of the keys, and the work grows with both lengths.
    guard name.utf8.count <= maximumLength else { return nil }
    let wanted = Array(name.lowercased())
    let limit = max(1, wanted.count / 3)
    return
      candidates
      .filter { $0.utf8.count <= maximumLength }
      .map { (name: $0, distance: distance(wanted, Array($0.lowercased()))) }
      .filter { $0.distance <= limit }
      .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?.name
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
