// SPDX-License-Identifier: GPL-3.0-or-later

/// Which groups may be shown apart: those below a smallest size are put together.
package enum GroupPartition {
  /// - Parameters:
  ///   - sizes: People by the name of their group.
  ///   - smallest: People of the smallest group that may be shown.
  /// - Returns: The groups that stand alone, in the order of their names, then the one that was put
  ///   together; `nil` when all of them together are fewer than `smallest`.
  package static func groups(_ sizes: [String: Int], smallest: Int) -> [[String]]? {
    let names = sizes.filter { $0.value > 0 }.keys.sorted()
    let size = { (name: String) in sizes[name] ?? 0 }
    var alone = names.filter { size($0) >= smallest }
    var together = names.filter { size($0) < smallest }
    guard !together.isEmpty else { return alone.isEmpty ? nil : alone.map { [$0] } }
    // What is left of all without the others would be the small ones, so they need company.
    while together.map(size).reduce(0, +) < smallest {
      guard let least = alone.min(by: { (size($0), $0) < (size($1), $1) }) else { return nil }
      alone.removeAll { $0 == least }
      together.append(least)
    }
    return alone.map { [$0] } + [together.sorted()]
  }
}
