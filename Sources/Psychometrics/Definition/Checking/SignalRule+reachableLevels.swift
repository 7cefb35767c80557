// SPDX-License-Identifier: GPL-3.0-or-later

extension SignalRule {
  /// Base levels the rule can give.
  var reachableLevels: Set<SignalLevel> {
    switch self {
    case .meanStrain(let rule): rule.levels.reachable.union(rule.raisedLevels.reachable)
    case .targetExcess(let rule): Set(rule.steps.map(\.level))
    case .lowValue(let rule): Set(rule.steps.map(\.level))
    case .event(_, let level): [level]
    case .combines(let parts): parts.isEmpty ? [] : [.notice, .elevated, .strong]
    }
  }
}

extension SignalRule.LevelThresholds {
  fileprivate var reachable: Set<SignalLevel> {
    var levels: Set<SignalLevel> = []
    if notice != nil { levels.insert(.notice) }
    if elevated != nil { levels.insert(.elevated) }
    if strong != nil { levels.insert(.strong) }
    return levels
  }
}
