// SPDX-License-Identifier: GPL-3.0-or-later

/// What to do about threats, hate or lost privacy online, in the order of urgency.
public enum OnlineSafety {
  public static let notYourFault = "It is not your fault."

  public static let steps = [
    "In danger? Call the emergency number and go where you are safe.",
    "Save proof first: screenshots, links, dates.",
    "Then block or mute. You owe nobody an answer.",
    "Report it on the platform.",
    "Set a new password, turn on two-step sign-in, look who is logged in, turn off location.",
    "Tell someone you trust. Ask them to read and save the messages for you.",
    "Intimate images, threats, stalking: a specialised service or the police can help.",
  ]
}
