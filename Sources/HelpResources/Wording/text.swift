// SPDX-License-Identifier: GPL-3.0-or-later

/// `call 988` of `Call 988`, to go on in a sentence; a name such as WhatsApp keeps its capital.
func lowercasedVerb(_ text: String) -> String {
  text.hasPrefix("WhatsApp") ? text : text.prefix(1).lowercased() + text.dropFirst()
}

/// `findahelpline.com` of `https://findahelpline.com`.
func withoutScheme(_ address: String) -> String {
  address.hasPrefix("https://") ? String(address.dropFirst(8)) : address
}
