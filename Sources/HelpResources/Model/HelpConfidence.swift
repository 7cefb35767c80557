// SPDX-License-Identifier: GPL-3.0-or-later

/// How many publishers agree on an entry.
public enum HelpConfidence: String, Decodable, Sendable {
  /// A page of the body that runs or funds the service shows it.
  case operatorPage = "operator page"
  case twoIndependentSources = "two independent sources"
}
