// SPDX-License-Identifier: GPL-3.0-or-later

/// The environment variables that say which language the system speaks to a person.
public struct LocaleVariables: Hashable, Sendable {
  /// `LC_ALL`; `nil` or empty when it is not set.
  public var all: String?
  /// `LC_MESSAGES`; `nil` or empty when it is not set.
  public var messages: String?
  /// `LANG`; `nil` or empty when it is not set.
  public var lang: String?

  public init(all: String? = nil, messages: String? = nil, lang: String? = nil) {
    self.all = all
    self.messages = messages
    self.lang = lang
  }
}

extension LocaleVariables {
  /// The BCP-47 tag of the language, such as `de-CH` of `de_CH.UTF-8`; `nil` when none is named.
  public var language: String? {
    guard let tag = locale?.prefix(while: { $0 != "." && $0 != "@" }), tag != "C", tag != "POSIX"
    else { return nil }
    return tag.split(separator: "_").joined(separator: "-")
  }

  /// The two letters for the territory, such as `CH` of `de_CH.UTF-8@euro`; `nil` when there are none.
  var territory: String? {
    // A script may stand between language and territory, as in zh_Hant_TW.
    locale?.prefix { $0 != "." && $0 != "@" }
      .split { $0 == "_" || $0 == "-" }
      .dropFirst()
      .first { $0.count == 2 && $0.allSatisfy { $0.isASCII && $0.isLetter } }?
      .uppercased()
  }

  /// The first variable that is set decides alone: `LC_ALL=C` means no country, whatever `LANG` is.
  private var locale: String? {
    [all, messages, lang].compactMap { $0 }.first { !$0.isEmpty }
  }
}
