// SPDX-License-Identifier: GPL-3.0-or-later

/// A number that answers on WhatsApp.
public struct WhatsAppNumber: Decodable, Hashable, Sendable {
  public var number: String
  public var e164: String
}
