// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension UUID {
  /// Lower case, as RFC 9562 writes it.
  var exported: String { uuidString.lowercased() }
}
