# SPDX-License-Identifier: GPL-3.0-or-later
"""Starts whole processes and measures them: nothing is known here of what they do."""

import os
import pty
import select
import shlex
import signal
import statistics
import subprocess
import tempfile
import time
from dataclasses import dataclass, field


@dataclass
class Run:
    seconds: float
    cpu_seconds: float
    status: int


@dataclass
class Contender:
    """A command that is run again and again."""

    name: str
    command: list
    environment: dict = field(default_factory=dict)
    # Called before each run; not measured.
    prepare: callable = None
    # What is measured instead of the whole process.
    measure: callable = None
    statuses: tuple = (0,)
    standard_input: str = None
    output: str = "/dev/null"

    def run(self):
        if self.prepare:
            self.prepare()
        if self.measure:
            return self.measure()
        run = whole_process(
            self.command, self.environment, self.standard_input, self.output
        )
        if run.status not in self.statuses:
            raise SystemExit(f"{self.name}: status {run.status} of {' '.join(self.command)}")
        return run


def whole_process(command, environment, standard_input=None, output="/dev/null"):
    # Not subprocess: its own work would be a third of what is measured.
    began = time.perf_counter()
    process = os.posix_spawnp(
        command[0],
        command,
        os.environ | environment,
        file_actions=[
            (os.POSIX_SPAWN_OPEN, 0, standard_input or "/dev/null", os.O_RDONLY, 0),
            (os.POSIX_SPAWN_OPEN, 1, output, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600),
            (os.POSIX_SPAWN_OPEN, 2, "/dev/null", os.O_WRONLY, 0),
        ],
    )
    _, status, usage = os.wait4(process, 0)
    seconds = time.perf_counter() - began
    return Run(seconds, usage.ru_utime + usage.ru_stime, os.waitstatus_to_exitcode(status))


def alternating(contenders, runs):
    """Runs them in turn, so that whatever else the machine does meets all of them.

    The first round is not counted. Gives a list of runs by name.
    """
    results = {contender.name: [] for contender in contenders}
    for number in range(runs + 1):
        for contender in contenders:
            run = contender.run()
            if number > 0:
                results[contender.name].append(run)
    return results


def median_seconds(runs):
    return statistics.median(run.seconds for run in runs)


def median_cpu(runs):
    return statistics.median(run.cpu_seconds for run in runs)


def seconds_and_megabytes(command, environment, standard_input=None, feed=None):
    """Processor time of a run, and the most memory that it has at once, both as GNU time says.

    A child of Python starts with Python's memory. Without GNU time neither is known. `feed` is a command
    of the shell that writes what the run reads; it is not measured.
    """
    if not os.path.exists("/usr/bin/time"):
        return None
    with tempfile.NamedTemporaryFile("r") as report:
        measured = ["/usr/bin/time", "-f", "%U %S %M", "-o", report.name, *command]
        if feed:
            measured = ["sh", "-c", f"{feed} | {shlex.join(measured)}"]
        with open(standard_input or "/dev/null") as source:
            run = subprocess.run(
                measured, env=os.environ | environment, stdin=source,
                stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False,
            )  # fmt: skip
        if feed and run.returncode:
            raise SystemExit(f"status {run.returncode} of {shlex.join(command)}")
        user, system, kilobytes = report.read().split()[-3:]
        return float(user) + float(system), int(kilobytes) / 1024


def peak_megabytes(command, environment, standard_input=None):
    """The most memory that a run has at once, as words."""
    measured = seconds_and_megabytes(command, environment, standard_input)
    return f"{measured[1]:.0f}" if measured else "?"


class Terminal:
    """A process in a pseudo-terminal of 24 x 80."""

    def __init__(self, command, environment):
        self.unread = b""
        self.began = time.perf_counter()
        self.process, self.terminal = pty.fork()
        if self.process == 0:
            try:
                # Ignored where this was started in the background, and whoever starts so ignores Ctrl-C.
                signal.signal(signal.SIGINT, signal.SIG_DFL)
                os.execvpe(command[0], command, os.environ | environment)
            finally:
                os._exit(127)

    def wait_for(self, text, seconds=60):
        """Reads until the text was shown, and leaves what follows it; gives the time."""
        end = time.monotonic() + seconds
        while text not in self.unread:
            ready, _, _ = select.select([self.terminal], [], [], max(0, end - time.monotonic()))
            try:
                more = os.read(self.terminal, 65536) if ready else b""
            except OSError:
                more = b""
            if not more:
                raise SystemExit(f"waited for {text!r}, and was shown {self.unread[-500:]!r}")
            self.unread += more
        self.unread = self.unread.split(text, 1)[1]
        return time.perf_counter()

    def type(self, keys):
        os.write(self.terminal, keys)

    def interrupt(self):
        """Types Ctrl-C and waits for the end; gives the processor time that was used."""
        self.type(b"\x03")
        try:
            while os.read(self.terminal, 65536):
                pass
        except OSError:
            pass
        os.close(self.terminal)
        _, _, usage = os.wait4(self.process, 0)
        return usage.ru_utime + usage.ru_stime
