// SPDX-License-Identifier: GPL-3.0-or-later

/// The ways to reach one service; every list may be empty.
public struct HelpChannels: Decodable, Hashable, Sendable {
  public var phone: [PhoneNumber]
  public var sms: [TextNumber]
  public var whatsapp: [WhatsAppNumber]
  /// Pages where a chat starts.
  public var chat: [String]
  public var web: String?
  public var email: String?
}

extension HelpChannels {
  /// Every number to call or to text as dialled, digits alone.
  package var numbers: Set<String> {
    Set((phone.map(\.dial) + sms.map(\.number)).map { $0.filter(\.isNumber) })
  }

  /// Whether there is a number that could have changed.
  var hasNumber: Bool { !phone.isEmpty || !sms.isEmpty || !whatsapp.isEmpty }
}
