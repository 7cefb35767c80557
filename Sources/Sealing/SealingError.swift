// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a sealed file, or the key to one, cannot be used.
public enum SealingError: Error, Equatable, Sendable {
  /// The first lines are not those of an age file, or break its rules; it was opened with no key.
  case malformedHeader
  /// The key fits, and the header was changed by somebody who does not have it.
  case headerTamperedWith
  /// None of the keys opens the file, or the passphrase is another one.
  case noMatch
  /// Neither does any key here open the file, and it is sealed in a way of which only the name is
  /// known, such as `mlkem768x25519`; or a key is of that kind.
  case unsupported(type: String)
  /// The passphrase is guarded by more work than this program will do.
  case workFactorTooHigh(Int)
  /// What was sealed is cut short, changed or goes on behind its end; counted from 0.
  case damagedPayload(chunk: Int)
  /// The lines around a file of text, or those in between, break their rules.
  case malformedArmor
  /// This is no key.
  case malformedKey
}
