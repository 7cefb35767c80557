// SPDX-License-Identifier: GPL-3.0-or-later
#include "CSystem.h"

#include <stdio.h>

void cs_flush_standard_output(void) { fflush(stdout); }
