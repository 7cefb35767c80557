// SPDX-License-Identifier: GPL-3.0-or-later

/* Takes the place of the C library's calls that change files, where this library is preloaded, and
   lets one of them fail: ld.so(8), dlsym(3). */

#define _GNU_SOURCE
#include "FailingCalls.h"

#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#define REAL(name, type, ...) ((type(*)(__VA_ARGS__))dlsym(RTLD_NEXT, name))

static int is_below(const char *path) {
  const char *folder = getenv(FAILING_CALLS_FOLDER);
  return folder && path && strncmp(path, folder, strlen(folder)) == 0;
}

static int is_open_below(int descriptor) {
  char link[64], path[4096];
  snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return is_below(path);
}

/* Whether the call that is about to be made is the one that fails; sets errno then. */
static int fails(void) {
  static int count;
  const char *number = getenv(FAILING_CALLS_NUMBER);
  const char *error = getenv(FAILING_CALLS_ERROR);
  const char *log = getenv(FAILING_CALLS_LOG);
  count++;
  if (log) {
    int descriptor =
        REAL("open", int, const char *, int, ...)(log, O_WRONLY | O_CREAT | O_APPEND, 0600);
    REAL("write", ssize_t, int, const void *, size_t)(descriptor, ".", 1);
    close(descriptor);
  }
  if (!number || !error || count != atoi(number)) return 0;
  if (atoi(error) < 0) kill(getpid(), SIGKILL); /* before the call */
  errno = atoi(error);
  return 1;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (is_open_below(descriptor) && fails()) return -1;
  return REAL("write", ssize_t, int, const void *, size_t)(descriptor, bytes, count);
}

ssize_t pwrite(int descriptor, const void *bytes, size_t count, off_t offset) {
  if (is_open_below(descriptor) && fails()) return -1;
  return REAL("pwrite", ssize_t, int, const void *, size_t, off_t)(
      descriptor, bytes, count, offset);
}

ssize_t pwrite64(int descriptor, const void *bytes, size_t count, off64_t offset) {
  if (is_open_below(descriptor) && fails()) return -1;
  return REAL("pwrite64", ssize_t, int, const void *, size_t, off64_t)(
      descriptor, bytes, count, offset);
}

int fsync(int descriptor) {
  if (is_open_below(descriptor) && fails()) return -1;
  return REAL("fsync", int, int)(descriptor);
}

int fdatasync(int descriptor) {
  if (is_open_below(descriptor) && fails()) return -1;
  return REAL("fdatasync", int, int)(descriptor);
}

int rename(const char *from, const char *to) {
  if (is_below(from) && fails()) return -1;
  return REAL("rename", int, const char *, const char *)(from, to);
}

int unlink(const char *path) {
  if (is_below(path) && fails()) return -1;
  return REAL("unlink", int, const char *)(path);
}

int mkdir(const char *path, mode_t mode) {
  if (is_below(path) && fails()) return -1;
  return REAL("mkdir", int, const char *, mode_t)(path, mode);
}

static int open_with(const char *name, const char *path, int flags, mode_t mode) {
  if (is_below(path) && fails()) return -1;
  return REAL(name, int, const char *, int, ...)(path, flags, mode);
}

int open(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  return open_with("open", path, flags, mode);
}

int open64(const char *path, int flags, ...) {
  va_list arguments;
  va_start(arguments, flags);
  mode_t mode = va_arg(arguments, mode_t);
  va_end(arguments);
  return open_with("open64", path, flags, mode);
}
