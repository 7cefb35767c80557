// SPDX-License-Identifier: GPL-3.0-or-later

/// One of the things that can be chosen.
public struct ResponseOption: Hashable, Sendable {
  /// What is stored.
  public var code: OptionCode
  public var label: String
  /// What may be typed for it, such as `1` and `2` for "1-2 days".
  public var keys: [String]
  /// The label in every language of the file.
  public var wording: LocalizedText
  /// What it counts in a scale; absent: its code, or 1 where several may be chosen.
  public var weight: Double?
  /// Whether it counts at all: "Does not apply" may be a choice, and is no number.
  public var isScored: Bool

  /// - Parameter wording: Absent: the label is all there is of it.
  init(
    code: OptionCode, label: String, keys: [String], wording: LocalizedText? = nil,
    weight: Double? = nil, isScored: Bool = true
  ) {
    self.code = code
    self.label = label
    self.keys = keys
    self.wording = wording ?? .plain(label)
    self.weight = weight
    self.isScored = isScored
  }

  /// So that a file of answers reads the same whatever language the person prefers.
  var labelsInOtherLanguages: [String] {
    guard case .byTag(let labels) = wording else { return [] }
    return labels.sorted { $0.key < $1.key }.map(\.value).filter { $0 != label }
  }

  /// What it counts where it is the one that is chosen; `nil` when it does not count.
  public var score: Double? { isScored ? weight ?? code.number : nil }

  /// What it adds where several may be chosen.
  public var share: Double { isScored ? weight ?? 1 : 0 }

  /// What is compared when answers of two versions are to make one series.
  struct Value: Hashable {
    var code: OptionCode
    /// Absent: nothing.
    var counts: Double?
  }
}
