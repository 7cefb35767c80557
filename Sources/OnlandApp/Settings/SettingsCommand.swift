// SPDX-License-Identifier: GPL-3.0-or-later

import HelpResources
import History
import Journal
import Psychometrics
import Terminal
import Texts

/// Shows and changes what the person has set.
public struct SettingsCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameters:
  ///   - key: Absent: all settings are shown. With its value behind a `=` where that is absent.
  ///   - value: Absent: the setting is shown; empty: it is emptied.
  public func run(key: String?, value: String?) throws {
    guard let key else { return try showAll() }
    if value == nil, let sign = key.firstIndex(of: "=") {
      return try run(key: String(key[..<sign]), value: String(key[key.index(after: sign)...]))
    }
    let settings = try environment.storedSettings()
    let catalogue = Catalogue(environment, settings)
    guard let setting = SettingDefinition.named(key, catalogue: catalogue) else {
      throw Problem(
        unknown: Message.unknownSetting, key,
        among: SettingDefinition.all(catalogue: catalogue).map(\.key), hint: .settingsLists())
    }
    guard let value else {
      return environment.write(line(setting, settings, width: setting.key.count))
    }
    let understood = value.isEmpty ? nil : try setting.understand(value, environment.language)
    let history = try environment.historyToChange()
    try history.set(key, to: understood?.stored ?? "", at: environment.now())
    environment.writeSentence(
      .settingsIsNow(key: .given(key), chosen: understood?.words ?? .settingsEmpty()))
  }

  private func showAll() throws {
    let settings = try environment.storedSettings()
    let known = SettingDefinition.all(catalogue: Catalogue(environment, settings))
    let width = known.map(\.key.count).max() ?? 0
    for setting in known { environment.write(line(setting, settings, width: width)) }
    environment.write("")
    environment.writeSentence(
      .settingsHowToChange())
  }

  private func line(_ setting: SettingDefinition, _ settings: Settings, width: Int) -> String {
    let value = settings[setting.key]
    let words =
      value.map { (try? setting.understand($0, environment.language).words) ?? .given($0) }
      ?? setting.whenEmpty
    return "\(setting.key.padded(to: width))  \(environment.language.words(of: words))"
  }
}
