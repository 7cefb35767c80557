// SPDX-License-Identifier: GPL-3.0-or-later

/// `call 988` of `Call 988`, to go on in a sentence; a name such as WhatsApp keeps its capital.
func lowercasedVerb(_ text: String) -> String {
  text.hasPrefix("WhatsApp") ? text : text.prefix(1).lowercased() + text.dropFirst()
}

/// `findahelpline.com` of `https://findahelpline.com`; an address with a path as it is, because only
/// what begins with its scheme is never broken on the screen.
func withoutScheme(_ address: String) -> String {
  guard address.hasPrefix("https://") else { return address }
  let rest = address.dropFirst(8)
  let host = rest.hasSuffix("/") ? rest.dropLast() : rest
  return host.contains("/") ? address : String(host)
}
