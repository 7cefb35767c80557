// SPDX-License-Identifier: GPL-3.0-or-later

/// What to do about threats, hate or lost privacy online, in the order of urgency.
public enum OnlineSafety {
  public static let notYourFault = "It is not your fault."

  /// - Parameter emergency: The emergency number of the country; `nil` when that is not known.
  public static func steps(emergency: String?) -> [String] {
    let number = emergency.map { " (\($0))" } ?? ""
    return [
      "In danger? Call the emergency number\(number) and go where you are safe.",
      "Save proof first: screenshots, links, dates.",
      "Then block or mute. You owe nobody an answer.",
      "Report it on the platform.",
      "Set a new password, turn on two-step sign-in, look who is logged in, turn off location.",
      "Tell someone you trust. Ask them to read and save the messages for you.",
      "Intimate images, threats, stalking: a specialised service or the police can help.",
    ]
  }
}
