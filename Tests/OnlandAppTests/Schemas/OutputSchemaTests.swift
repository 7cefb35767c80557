// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import TestSupport
import Testing

@testable import Journal
@testable import OnlandApp

/// The schemas in `Documentation/Schemas/`, held against what the program prints.
struct `The schema of an output` {
  private static let canValidate =
    Python.can("import jsonschema; jsonschema.Draft202012Validator")

  /// Every document is valid, and none is without one of its keys.
  private static let script = """
    import json, sys, jsonschema
    schema = json.load(open(sys.argv[1]))
    jsonschema.Draft202012Validator.check_schema(schema)
    validator = jsonschema.Draft202012Validator(schema)
    for name in sys.argv[2:]:
        document = json.load(open(name))
        for error in validator.iter_errors(document):
            print(error.json_path, error.message[:200])
        for key in document:
            less = {k: v for k, v in document.items() if k != key}
            if validator.is_valid(less):
                print("valid without", key)
        if validator.is_valid({**document, "surplus": 1}):
            print("valid with a surplus key")
    """

  @Test(
    .enabled(if: canValidate, "needs python3 with jsonschema"),
    arguments: ["trend", "show", "history", "signals", "plan", "resources"])
  func `accepts what the program prints`(name: String) throws {
    var files: [String] = []
    let made = try ReportHome()
    try made.addMadeWeeks(14)
    let heavy = try ReportHome()
    for week in 0..<5 {
      try heavy.add(
        week: TrendHome.lastWeek - week, days: 4,
        changing: [
          "safety_abuse": .answered(.yesNo(true)), "wellbeing_heavy": .answered(.code(4)),
          "note": .answered(.text("A note.")),
        ], targets: ["budget_minutes": 30])
    }
    try heavy.home.set("country", "CA")
    let current = try TrendHome(in: .memory)
    try current.add([0, 1, nil, 2, 4])
    for (place, home) in [made.home, heavy.home, current.home].enumerated() {
      let file = "\(home.folder)/\(name)-\(place).json"
      try Data(try output(name, home).utf8).write(to: URL(filePath: file))
      files.append(file)
    }
    let schema = URL(filePath: #filePath)
      .appending(path: "../../../../Documentation/Schemas/\(name).schema.json").standardized.path

    let result = try Python.run(["-c", Self.script, schema] + files)

    #expect(result.output == "")
    #expect(result.status == 0)
  }

  private func output(_ name: String, _ home: TestHome) throws -> String {
    _ = home.takeWritten()
    let environment = home.environment()
    switch name {
    case "trend": _ = try TrendCommand(environment: environment).run(.init(isJSON: true))
    case "show":
      try ShowCommand(environment: environment).run("last", isJSON: true, showsWorking: false)
    case "history": _ = try HistoryCommand(environment: environment).run(.init(form: .json))
    case "signals": _ = try SignalsCommand(environment: environment).list(isJSON: true)
    case "plan": _ = try PlanCommand(environment: environment).show(isJSON: true)
    default: try resources(environment)
    }
    return home.takeWritten()
  }

  private func resources(_ environment: OnlandApp.Environment) throws {
    _ = try ResourcesCommand(environment: environment).run(.init(isJSON: true))
  }
}
