// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline
import Glibc

extension LineReader {
  /// GNU readline on the process's terminal, with the person's own keys.
  ///
  /// Readline is one per process: make it once. Standard input must be a terminal.
  ///
  /// - Parameters:
  ///   - programName: The name that `$if` in an inputrc file may test.
  ///   - output: Where prompts and the edited line are shown.
  /// Source: `rl_callback_handler_install` and readline(3).
  public static func readline(programName: String, output: PromptOutput = .terminal())
    -> LineReader
  {
    // Readline keeps the pointer for as long as the process lives, so the copy is never freed.
    let status = cr_prepare(strdup(programName), terminalForReading(), output.descriptor)
    // No descriptor is left for its streams; the terminal's own editing needs none.
    guard status == 0 else { return .plainTerminal(output: output) }
    return LineReader { request in readLine(request) }
  }
}

private func readLine(_ request: LineRequest) -> LineEvent {
  var candidates = request.candidates
  let entries = candidates.map { strdup($0) }
  defer { for entry in entries { free(entry) } }

  var bytes: UnsafeMutablePointer<CChar>?
  let pointers = entries.map { UnsafePointer($0) } + [nil]
  let end = withUnsafeMutablePointer(to: &candidates) {
    cr_read_line(markingInvisible(in: request.prompt), pointers, completions, $0, &bytes)
  }
  defer { cr_free_line(bytes) }

  switch end {
  case cr_end_of_input: return .endOfInput
  case cr_interrupted: return .interrupted
  case cr_hang_up: return .hangUp
  default:
    guard let bytes else { return .unreadable }
    if strlen(bytes) > longestLine { return .tooLong }
    return String(validatingCString: bytes).map { .line($0) } ?? .unreadable
  }
}

/// - Parameter context: Points to the candidates of the current request.
private func completions(
  typed: UnsafePointer<CChar>?, context: UnsafeMutableRawPointer?
) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
  guard let typed, let context else { return nil }
  let candidates = context.assumingMemoryBound(to: [String].self).pointee
  guard let completion = Completion(of: String(cString: typed), among: candidates),
    let strings = calloc(completion.matches.count + 2, MemoryLayout<UnsafeRawPointer>.size)
  else { return nil }

  let array = strings.assumingMemoryBound(to: UnsafeMutablePointer<CChar>?.self)
  array[0] = strdup(completion.replacement)
  if completion.matches.count > 1 {
    for (index, match) in completion.matches.enumerated() { array[index + 1] = strdup(match) }
  }
  return array
}

/// Marks escape sequences as taking no columns, or readline puts the cursor in the wrong place.
///
/// Source: `RL_PROMPT_START_IGNORE` in readline(3).
func markingInvisible(in prompt: String) -> String {
  prompt.replacingEmphasis { "\u{1}\($0)\u{2}" }
}
