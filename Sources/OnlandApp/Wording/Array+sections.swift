// SPDX-License-Identifier: GPL-3.0-or-later

extension [[String]] {
  /// The lines of all sections, an empty line between them; a section without lines is left out.
  var sectionLines: [String] { [String](filter { !$0.isEmpty }.joined(separator: [""])) }
}
