// SPDX-License-Identifier: GPL-3.0-or-later

extension HTML {
  /// Every element there is on a page. None of them runs or loads anything.
  enum Element: String {
    case a, article, b, body, caption, code, dd, details, div, dl, dt, figure, footer, h1, h2, h3
    case head, header, html, li, main, meta, ol, p, section, span, style, summary, table, tbody
    case td, th, thead, title, tr, ul
    case circle, desc, line, path, rect, svg, text

    var isVoid: Bool { self == .meta }

    /// Of a drawing, where an element without content may end in itself.
    var isDrawn: Bool {
      switch self {
      case .circle, .line, .path, .rect: true
      default: false
      }
    }

    /// So that a person can read the file, and so that a browser without drawings keeps the words of one
    /// apart from those at its axes.
    var endsLine: Bool {
      switch self {
      case .article, .body, .dd, .desc, .details, .div, .dl, .figure, .footer, .h1, .h2, .h3, .head,
        .header, .html, .li, .main, .ol, .p, .section, .style, .summary, .svg, .table, .td,
        .text, .th, .title, .tr, .ul:
        true
      default: false
      }
    }
  }

  /// An attribute of an element; its value is escaped like every text.
  struct Attribute {
    let name: String
    let value: HTML

    private init(name: String, value: HTML) {
      self.name = name
      self.value = value
    }

    /// Names whose value is never an address or code.
    enum Name: String {
      case content, d, height, id, lang, name, open, points, preserveAspectRatio, role, scope
      case tabindex, viewBox, width, x, x1, x2, y, y1, y2
      case ariaHidden = "aria-hidden"
      case ariaLabel = "aria-label"
      case ariaLabelledBy = "aria-labelledby"
      case charset
      case `class`
      case httpEquiv = "http-equiv"
      case strokeWidth = "stroke-width"
      case textAnchor = "text-anchor"
    }

    static func set(_ name: Name, _ value: String) -> Attribute {
      Attribute(name: name.rawValue, value: .text(value))
    }

    static func set(_ name: Name, _ outline: PathData) -> Attribute {
      Attribute(name: name.rawValue, value: .outline(outline))
    }

    /// In units of the drawing, to a tenth.
    static func set(_ name: Name, _ value: Double) -> Attribute {
      set(name, PathData.number(value))
    }

    /// What makes a file of its own an SVG drawing; nothing is loaded from there.
    static var namespace: Attribute {
      Attribute(name: "xmlns", value: .literal("http://www.w3.org/2000/svg"))
    }

    /// A place on the same page.
    static func link(toPlace id: String) -> Attribute {
      Attribute(name: "href", value: .text("#\(id)"))
    }

    /// A number to call.
    ///
    /// - Returns: `nil` for what is no number alone.
    static func link(toNumber number: String) -> Attribute? {
      let digits = number.filter { !" -()".contains($0) }
      let isNumber = digits.drop { $0 == "+" }.allSatisfy { $0.isASCII && $0.isNumber }
      guard isNumber, digits.contains(where: \.isNumber) else { return nil }
      return Attribute(name: "href", value: .text("tel:\(digits)"))
    }
  }
}
