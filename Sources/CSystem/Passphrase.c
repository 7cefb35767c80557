// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/mman.h>
#include <termios.h>
#include <unistd.h>

static void write_all(int terminal, const char *text) {
  size_t length = strlen(text);
  while (length > 0) {
    ssize_t written = write(terminal, text, length);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    length -= (size_t)written;
  }
}

/* Lines are edited by the kernel, as before: backspace, Ctrl-U, Ctrl-W. */
static int hide_typing(int terminal, const struct termios *before) {
  struct termios hidden = *before;
  hidden.c_lflag &= ~(tcflag_t)ECHO;
  hidden.c_lflag |= ICANON | ISIG | ECHONL;
  return tcsetattr(terminal, TCSAFLUSH, &hidden);
}

/* What is left of a line that is too long. */
static void discard_line(int terminal) {
  char rest[256];
  ssize_t count;
  do count = read(terminal, rest, sizeof rest);
  while (count > 0 && rest[count - 1] != '\n');
  explicit_bzero(rest, sizeof rest);
}

static int length_of_line(int terminal, char *buffer, int size) {
  ssize_t count = read(terminal, buffer, (size_t)size);
  if (count <= 0) return cs_passphrase_ended;
  if (buffer[count - 1] == '\n') return (int)count - 1;
  if (count < size) return (int)count; /* Ctrl-D behind some letters ends the line too */
  discard_line(terminal);
  return cs_passphrase_too_long;
}

/* 0 to go on waiting, or what to return. Stops the process for Ctrl-Z, and asks anew when it goes on. */
static int obey(int signal_number, int terminal, const struct termios *before, const char *prompt) {
  switch (signal_number) {
    case SIGINT:
    case SIGTERM:
    case SIGHUP:
    case SIGQUIT: return cs_passphrase_interrupted;
    case SIGTSTP:
      tcsetattr(terminal, TCSAFLUSH, before);
      write_all(terminal, "\n");
      cs_signal_watch_suspend();
      /* fallthrough: a shell may have given the terminal modes of its own */
    case SIGCONT:
      if (hide_typing(terminal, before) != 0) return cs_passphrase_ended;
      write_all(terminal, prompt);
      return 0;
    default: return 0;
  }
}

static int read_line(
    int terminal, const struct termios *before, const char *prompt, char *buffer, int size,
    int signals) {
  struct pollfd polled[] = {{.fd = terminal, .events = POLLIN}, {.fd = signals, .events = POLLIN}};
  while (true) {
    if (poll(polled, 2, -1) < 0 && errno != EINTR) return cs_passphrase_ended;
    int signal_number = cs_signal_watch_next();
    if (signal_number != 0) {
      int ending = obey(signal_number, terminal, before, prompt);
      if (ending != 0) return ending;
      polled[0].revents = 0;
      continue;
    }
    if (polled[0].revents != 0) return length_of_line(terminal, buffer, size);
  }
}

int cs_read_passphrase(const char *prompt, char *buffer, int size) {
  mlock(buffer, (size_t)size); /* as far as the limit allows */
  int terminal = open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC);
  if (terminal < 0) return cs_passphrase_no_terminal;
  struct termios before;
  if (tcgetattr(terminal, &before) != 0) {
    close(terminal);
    return cs_passphrase_no_terminal;
  }
  int result = cs_passphrase_no_terminal;
  int signals = cs_signal_watch_begin();
  if (signals >= 0) {
    if (hide_typing(terminal, &before) == 0) {
      write_all(terminal, prompt);
      result = read_line(terminal, &before, prompt, buffer, size, signals);
      /* The line feed that was not typed, or not shown. */
      if (result == cs_passphrase_interrupted || result == cs_passphrase_ended)
        write_all(terminal, "\n");
      tcsetattr(terminal, TCSAFLUSH, &before);
    }
    cs_signal_watch_end(false);
  }
  close(terminal);
  return result;
}

void cs_wipe(void *bytes, int size) {
  explicit_bzero(bytes, (size_t)size);
  munlock(bytes, (size_t)size);
}
