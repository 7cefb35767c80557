// SPDX-License-Identifier: GPL-3.0-or-later

/// The candidate fewest edits away, or `nil` when even that one needs more than a third of the
/// letters changed. Of equals, the first that starts with the same letter, else the first.
func nearest<Value>(
  to text: String, in candidates: some Sequence<Value>, name: (Value) -> String
) -> Value? {
  let letters = Array(text)
  let allowed = max(1, letters.count / 3)
  var best: (value: Value, distance: Int, startsAlike: Bool)?
  for value in candidates {
    let other = Array(name(value))
    let distance = editDistance(letters, other)
    let startsAlike = letters.first == other.first
    guard distance <= allowed else { continue }
    if let best, (best.distance, best.startsAlike ? 0 : 1) <= (distance, startsAlike ? 0 : 1) {
      continue
    }
    best = (value, distance, startsAlike)
  }
  return best?.value
}

/// Letters to insert, delete, replace or swap with their neighbour to turn one text into the other.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforePrevious: [Int] = []
  var previous = Array(0...right.count)
  for (row, letter) in left.enumerated() {
    var current = [row + 1]
    for (column, other) in right.enumerated() {
      var least = min(
        previous[column + 1] + 1, current[column] + 1, previous[column] + (letter == other ? 0 : 1))
      if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
        least = min(least, beforePrevious[column - 1] + 1)
      }
      current.append(least)
    }
    (beforePrevious, previous) = (previous, current)
  }
  return previous[right.count]
}
