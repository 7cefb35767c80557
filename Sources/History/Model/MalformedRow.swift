// SPDX-License-Identifier: GPL-3.0-or-later

/// A row that does not have the shape its table promises.
struct MalformedRow: Error {}
