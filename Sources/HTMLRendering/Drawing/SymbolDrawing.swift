// SPDX-License-Identifier: GPL-3.0-or-later

import Pages

extension HTML {
  /// A part of a drawing where its meaning is explained; the words beside it say the same.
  static func symbol(_ symbol: PageText.Symbol) -> HTML {
    let drawn = symbol.drawn
    guard !drawn.bytes.isEmpty else { return .empty }
    return element(
      .svg,
      [.set(.class, "k"), .set(.viewBox, "0 0 24 12"), .set(.ariaHidden, "true")], drawn)
  }
}

extension PageText.Symbol {
  fileprivate var drawn: HTML {
    switch self {
    case .point(.inTime): dot("dot", 7)
    case .point(.late): dot("dot", 8) + dot("hole", 5)
    case .point(.shortForm): path("short") { $0.diamond(12, 6, 5) }
    case .smoothed, .crowdedSmoothed: line("smooth")
    case .usualRange: path("usual") { $0.rectangle(2, 0, 20, 12) }
    case .change:
      path("change") { path in
        path.move(12, 0)
        path.line(12, 12)
      }
    case .week(let mark): week(mark)
    case .gap: path("gap") { $0.rectangle(10, 6, 4, 3) }
    case .noCheckIn: path("none") { $0.rectangle(2, 5.5, 20, 1) }
    case .plan:
      path("plan") { path in
        path.move(8, 9)
        path.line(12, 3)
        path.line(16, 9)
      }
    case .mark, .missingMark, .lateMark: .empty
    }
  }

  private func week(_ mark: WeekGrid.Mark) -> HTML {
    switch mark {
    case .strength(let strength): dot(mark.name, Double(strength) * 3)
    case .amount: path(mark.name) { $0.rectangle(4, 0, 16, 12) }
    case .ease(_, let isHard):
      path(mark.name) { $0.rectangle(4, 0, 16, 12) } + (isHard ? dot("mark", 3) : .empty)
    }
  }

  private func dot(_ name: String, _ width: Double) -> HTML {
    var data = PathData()
    data.dot(12, 6)
    return .path(name, data, width: width)
  }

  private func line(_ name: String) -> HTML {
    path(name) { path in
      path.move(1, 6)
      path.line(23, 6)
    }
  }

  private func path(_ name: String, _ draw: (inout PathData) -> Void) -> HTML {
    var data = PathData()
    draw(&data)
    return .path(name, data)
  }
}
