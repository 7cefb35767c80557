// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources

extension Person {
  /// BCP-47 tags from the locale variables, such as `de-CH` of `de_CH.UTF-8`; English without any.
  ///
  /// Read here because the system's own answer depends on which locales are installed.
  /// Source: precedence and form of `LC_ALL`, `LC_MESSAGES` and `LANG` in locale(7).
  package var languages: [String] { [localeVariables.language ?? "en"] }

  /// The same variables, for the country they may name.
  package var localeVariables: LocaleVariables {
    LocaleVariables(all: locale.first { !$0.isEmpty })
  }
}
