// SPDX-License-Identifier: GPL-3.0-or-later

// Asks for lines until the input ends or "stop" is typed, or waits by the stopwatch until the time has
// come or something else has ended it; says on standard output what came back and whether everything
// was put back.
//
// line-reader-demo readline|plain|pipe [CANDIDATE...]
// line-reader-demo stopwatch SECONDS

import Glibc
import Terminal

let candidates = Array(CommandLine.arguments.dropFirst(2))
let modesBefore = terminalModes()
let handlersBefore = signalHandlers()
if CommandLine.arguments.dropFirst().first == "stopwatch" {
  waitByStopwatch(seconds: candidates.first.flatMap(Double.init) ?? 0)
} else {
  askForLines()
}
print("modes \(terminalModes() == modesBefore ? "as before" : "changed")")
print("handlers \(signalHandlers() == handlersBefore ? "as before" : "changed")")
let size = TerminalSize(descriptor: STDIN_FILENO)
print("\(size.columns) columns, \(size.rows) rows")
print("LC_ALL is \(getenv("LC_ALL").map { String(cString: $0) } ?? "not set")")
print("core dumps \(CoreDumps.disable() && coreLimit() == 0 ? "off" : "on")")

func askForLines() {
  let reader: LineReader =
    switch CommandLine.arguments.dropFirst().first {
    case "plain": .plainTerminal()
    case "pipe": .standardInput()
    default: .readline(programName: "onland")
    }
  var event: LineEvent
  var number = 0
  repeat {
    number += 1
    event = reader.read(LineRequest(prompt: "Question \(number)? ", candidates: candidates))
    print("\(number): \(event)")
  } while event.isFollowedByAnother
}

func waitByStopwatch(seconds: Double) {
  let stopwatch = Stopwatch.bootTime(output: .terminal())
  let until = stopwatch.seconds() + seconds
  var end: WaitEnd
  var number = 0
  repeat {
    number += 1
    end = stopwatch.wait("Wait \(number)", until)
    print("\(number): \(end)")
  } while end == .continued
  print(stopwatch.seconds() < until ? "early" : "in time")
}

extension LineEvent {
  var isFollowedByAnother: Bool {
    switch self {
    case .line(let text): text != "stop"
    case .unreadable, .tooLong, .interrupted: true
    case .endOfInput, .hangUp: false
    }
  }
}

/// Everything tcgetattr(3) tells of standard input; empty where it is no terminal.
func terminalModes() -> [UInt8] {
  var modes = termios()
  guard tcgetattr(STDIN_FILENO, &modes) == 0 else { return [] }
  return withUnsafeBytes(of: modes) { Array($0) }
}

/// The handler of every ordinary signal, and the signals that are blocked.
func signalHandlers() -> [[UInt8]] {
  var blocked = sigset_t()
  pthread_sigmask(SIG_BLOCK, nil, &blocked)
  return (CInt(1)..<32).map { number in
    var action = sigaction()
    sigaction(number, nil, &action)
    return withUnsafeBytes(of: action.__sigaction_handler) { Array($0) }
  } + [withUnsafeBytes(of: blocked) { Array($0) }]
}

func coreLimit() -> rlim_t {
  var limit = rlimit()
  getrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  return limit.rlim_max
}
