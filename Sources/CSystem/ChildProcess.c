// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CSystem.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

int cs_pipe(int ends[2]) { return pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno; }

// Of a program that shall know nothing of how we treat signals.
static int make_attributes(posix_spawnattr_t *attributes) {
  int failure = posix_spawnattr_init(attributes);
  if (failure) return failure;
  sigset_t signals;
  sigfillset(&signals);
  posix_spawnattr_setsigdefault(attributes, &signals);
  sigemptyset(&signals);
  posix_spawnattr_setsigmask(attributes, &signals);
  posix_spawnattr_setflags(attributes, POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK);
  return 0;
}

int cs_start(char *const *arguments, int input, int output, int problem, int *process) {
  posix_spawn_file_actions_t actions;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure) return failure;
  posix_spawnattr_t attributes;
  failure = make_attributes(&attributes);
  if (failure) {
    posix_spawn_file_actions_destroy(&actions);
    return failure;
  }

  if (input < 0)
    failure = posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
  else
    failure = posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
  if (!failure) failure = posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
  if (!failure) failure = posix_spawn_file_actions_adddup2(&actions, problem, STDERR_FILENO);
  pid_t child = 0;
  if (!failure)
    failure = posix_spawn(&child, arguments[0], &actions, &attributes, arguments, environ);
  *process = child;
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}

int cs_run_in_foreground(char *const *arguments) {
  static const int ending[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};
  enum { count = sizeof ending / sizeof *ending };
  posix_spawnattr_t attributes;
  if (make_attributes(&attributes) != 0) return -1;

  struct sigaction ignore = {.sa_handler = SIG_IGN}, before[count];
  for (int i = 0; i < count; i++) sigaction(ending[i], &ignore, &before[i]);
  pid_t child = 0;
  int status = -1;
  if (posix_spawn(&child, arguments[0], NULL, &attributes, arguments, environ) == 0) {
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
  }
  for (int i = 0; i < count; i++) sigaction(ending[i], &before[i], NULL);
  posix_spawnattr_destroy(&attributes);
  return status;
}
