// SPDX-License-Identifier: GPL-3.0-or-later

/// What somebody did on the day of the review.
public enum ReviewMethod: String, Decodable, Sendable {
  case storedCopies = "stored copies"
  case operatorPageOpened = "operator page opened"
  case operatorConfirmed = "operator confirmed"
}
