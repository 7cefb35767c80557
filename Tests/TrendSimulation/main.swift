// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Prints the table of Documentation/Trends.md: `trend-simulation [PEOPLE [SEED]]`.
let numbers = CommandLine.arguments.dropFirst().compactMap { Int($0) }
let people = numbers.first ?? 2000
let seed = UInt64(numbers.dropFirst().first ?? 17)

print("\(people) people in each row, seed \(seed)\n")
print("| what is true | told | the wrong way | by week 30 | first told | as a step |")
print("|---|---|---|---|---|---|")
for (number, truth) in Truth.all.enumerated() {
  // A row is the same whatever rows stand before it.
  print(truth.row(people: people, seed: seed &+ 1000 &* UInt64(number)))
}
