// SPDX-License-Identifier: GPL-3.0-or-later

/// The scripts that ArgumentParser writes for shells to complete with.
enum CompletionScript {
  /// The one for bash made to work whatever the person's shell is set to; any other text as it is.
  ///
  /// It reads variables that may not be there, uses commands that fail, and splits words at `IFS`: with
  /// `set -u` or `set -e` a press of Tab ended it, or the shell, and with another `IFS` nothing was
  /// offered. Where it already puts aside two options, which bash puts back when its function returns,
  /// these go too. A shell that bash starts for `$(...)` has no errexit, so that is noted apart.
  static func hardened(_ script: String) -> String {
    script.replacing(
      "    state=\"$(shopt -p;shopt -po)\"\n",
      with:
        "    state=\"$(shopt -p;shopt -po)\"\n    [[ $- != *e* ]] || state+=$'\\nset -o errexit'\n"
    ).replacing(
      "    set +o history +o posix\n",
      with: "    set +o history +o posix +o nounset +o errexit\n    local IFS=$' \\t\\n'\n")
  }
}
