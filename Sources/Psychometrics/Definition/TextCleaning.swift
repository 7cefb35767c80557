// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

func cleaned(_ text: String) -> String { TerminalText.cleaned(text) }

func quotable(_ name: String) -> String { name.shortenedForDisplay }
