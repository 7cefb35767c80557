// SPDX-License-Identifier: GPL-3.0-or-later

/// The variable that holds the time: seconds since 1970-01-01 UTC.
#define FAKED_CLOCK_VARIABLE "FAKED_CLOCK_SECONDS"
