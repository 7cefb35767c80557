// SPDX-License-Identifier: GPL-3.0-or-later

/// What happened to somebody online: a service for one of these may be the wrong door for another.
public enum OnlineHarm: String, CaseIterable, Decodable, Sendable {
  /// Insults, hate, threats, bullying.
  case harassment
  /// A picture that was meant for nobody or for one, shared or about to be.
  case intimateImages = "intimate_images"
  /// Somebody asks for money or more pictures, so that what they have is not shown.
  case sextortion
  case accountTakeover = "account_takeover"
  /// Anything of these to somebody under 18.
  case minors
  case stalking
  /// The service takes whatever happened online.
  case general
}
