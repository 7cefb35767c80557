// SPDX-License-Identifier: GPL-3.0-or-later

extension Problem {
  init(_ error: StoredDefinitionError) {
    switch error {
    case .unusable(let id, let version, let problems):
      self.init(problems, file: "\(id) \(version), as it was answered")
    case .missing: self.init("the questionnaire of a draft is not there", status: .history)
    }
  }
}
