// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// What libFuzzer calls with each input: any bytes at all are read, checked and, where they hold a
/// questionnaire, scored, without a crash.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzDefinition(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  let problems = DefinitionReader.check(bytes, place: .elsewhere(shippedIDs: ["balance"]))
  precondition(problems.count <= 201)
  precondition(problems.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })

  guard let questionnaire = DefinitionReader.read(bytes, languages: ["de", "en"]).questionnaire
  else {
    precondition(!problems.allSatisfy(\.isAdvice))
    return 0
  }
  let outcomes = questionnaire.settled(outcomes: [:], targets: [:])
  let assessment = questionnaire.assess(
    outcomes: outcomes, targets: [:], week: 2_900, signalsFrom: questionnaire, earlier: [])
  precondition(assessment.scores.allSatisfy { $0.value == nil })
  precondition(assessment.report.states.isEmpty)
  return 0
}
