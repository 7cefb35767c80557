// SPDX-License-Identifier: GPL-3.0-or-later
#define _GNU_SOURCE
#include "CSystem.h"

#include <sys/timerfd.h>
#include <time.h>
#include <unistd.h>

int cs_boot_alarm(long long nanoseconds) {
  int descriptor = timerfd_create(CLOCK_BOOTTIME, TFD_CLOEXEC);
  if (descriptor < 0) return -1;
  if (nanoseconds < 1) nanoseconds = 1; /* zero would disarm it */
  struct itimerspec at = {
      .it_value = {.tv_sec = nanoseconds / 1000000000, .tv_nsec = nanoseconds % 1000000000}};
  if (timerfd_settime(descriptor, TFD_TIMER_ABSTIME, &at, NULL) == 0) return descriptor;
  close(descriptor);
  return -1;
}
