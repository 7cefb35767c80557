// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <stdbool.h>
#include <unistd.h>

static const int watched[] = {SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { watched_count = sizeof watched / sizeof *watched };

static int pipe_ends[2];
static struct sigaction previous_actions[watched_count];
static sigset_t previous_mask;
static bool has_ended_a_read;

static void on_signal(int signal_number) {
  int saved = errno;
  unsigned char byte = (unsigned char)signal_number;
  ssize_t ignored = write(pipe_ends[1], &byte, 1);
  (void)ignored;
  errno = saved;
}

static bool ends_a_read(int signal_number) {
  return signal_number == SIGINT || signal_number == SIGTERM || signal_number == SIGHUP ||
         signal_number == SIGQUIT;
}

static void catch_signal(int signal_number) {
  struct sigaction action = {.sa_handler = on_signal};
  sigfillset(&action.sa_mask);
  sigaction(signal_number, &action, NULL);
}

int cs_signal_watch_begin(void) {
  if (pipe2(pipe_ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  has_ended_a_read = false;
  sigset_t caught;
  sigemptyset(&caught);
  for (int i = 0; i < watched_count; i++) {
    sigaction(watched[i], NULL, &previous_actions[i]);
    if (previous_actions[i].sa_handler == SIG_IGN) continue;
    catch_signal(watched[i]);
    sigaddset(&caught, watched[i]);
  }
  pthread_sigmask(SIG_UNBLOCK, &caught, &previous_mask);
  return pipe_ends[0];
}

int cs_signal_watch_next(void) {
  unsigned char signal_number;
  if (read(pipe_ends[0], &signal_number, 1) != 1) return 0;
  if (ends_a_read(signal_number)) has_ended_a_read = true;
  return signal_number;
}

void cs_signal_watch_suspend(void) {
  signal(SIGCONT, SIG_DFL); /* the caller redraws once, when this returns */
  signal(SIGTSTP, SIG_DFL);
  raise(SIGTSTP);
  catch_signal(SIGTSTP);
  catch_signal(SIGCONT);
}

void cs_signal_watch_end(bool is_hang_up) {
  bool is_ended_by_signal = has_ended_a_read;
  for (int i = 0; i < watched_count; i++) {
    if (is_hang_up && watched[i] == SIGHUP)
      signal(SIGHUP, SIG_IGN);
    else
      sigaction(watched[i], &previous_actions[i], NULL);
  }
  pthread_sigmask(SIG_SETMASK, &previous_mask, NULL);

  int late;
  while ((late = cs_signal_watch_next()) != 0)
    if (!is_ended_by_signal && ends_a_read(late)) raise(late);
  close(pipe_ends[0]);
  close(pipe_ends[1]);
}
