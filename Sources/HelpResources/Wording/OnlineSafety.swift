// SPDX-License-Identifier: GPL-3.0-or-later

/// What to do about threats, hate, blackmail or lost privacy online, in the order of urgency.
public enum OnlineSafety {
  public static let notYourFault = "It is not your fault."

  /// - Parameter emergency: The emergency number of the country; `nil` when that is not known.
  public static func steps(emergency: String?) -> [String] {
    [
      "In danger? Call \(emergency ?? "your local emergency number") and go where you are safe.",
      """
      Could the person see this device (a partner, an ex, family)? Use another phone or computer for \
      what follows.
      """,
      """
      Someone asks for money or more pictures? Do not pay, do not send, stop answering. It rarely \
      ends with paying.
      """,
      """
      Save proof: screenshots, links, names, dates. Not of nude pictures of anyone under 18: note the \
      link and the date.
      """,
      "Then block or mute. You don't owe anyone an answer.",
      """
      Report it on the platform. Intimate pictures: StopNCII.org (18+) or Take It Down (under 18) can \
      block copies; your picture stays on your device.
      """,
      "New password, two-step sign-in, check which devices are logged in, location off.",
      "Tell someone you trust. Ask them to read and keep the messages for you.",
    ]
  }
}
