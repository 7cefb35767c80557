// SPDX-License-Identifier: GPL-3.0-or-later

/// The folder below which calls are counted.
#define FAILING_CALLS_FOLDER "FAILING_CALLS_FOLDER"
/// Which of them fails, from 1; 0 for none.
#define FAILING_CALLS_NUMBER "FAILING_CALLS_NUMBER"
/// The error number it fails with.
#define FAILING_CALLS_ERROR "FAILING_CALLS_ERROR"
/// A file that gets a letter for each call that was counted.
#define FAILING_CALLS_LOG "FAILING_CALLS_LOG"
