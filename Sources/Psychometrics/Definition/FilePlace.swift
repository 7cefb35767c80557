// SPDX-License-Identifier: GPL-3.0-or-later

/// Where a questionnaire file stands, which decides what its id must be.
///
/// Own ids contain a dot and shipped ids never do, so that the two cannot meet.
public enum FilePlace: Hashable, Sendable {
  /// In the person's own folder, where the file is found by its name without the ending.
  case own(name: String)
  /// Inside the program.
  case shipped(name: String)
  /// Handed over by path: any name, and an id with a dot unless it is one of the shipped ones.
  case elsewhere(shippedIDs: [Questionnaire.ID])
}
