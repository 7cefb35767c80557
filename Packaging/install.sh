#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
#
# ./install.sh [PREFIX]: copies onland with its manual pages and completions below PREFIX, which is ~/.local when
# nothing is said and /usr/local for root. Needs nothing but a shell. ./install.sh --remove [PREFIX] takes out
# again what it copied; your answers stay.
set -eu
cd "$(dirname "$0")"
remove=
if [ "${1:-}" = --remove ]; then remove=yes; shift; fi
if [ "$(id -u)" = 0 ]; then usual=/usr/local; else usual=$HOME/.local; fi
prefix=${1:-$usual}

sha256sum --check --quiet SHA256SUMS || { echo "This archive is not whole; nothing was changed." >&2; exit 65; }
find bin share -type f | while read -r file; do
  if [ -n "$remove" ]; then
    rm -f "$prefix/$file"
  else
    mkdir -p "$(dirname "$prefix/$file")"
    # Under another name first: a running program cannot be written to.
    cp "$file" "$prefix/$file.new"
    mv "$prefix/$file.new" "$prefix/$file"
  fi
done
if [ -n "$remove" ]; then
  echo "Removed onland from $prefix. Your answers stay where they are."
  exit
fi
echo "Installed $prefix/bin/onland with manual pages and completions."
case :$PATH: in
  *:"$prefix/bin":*) echo "Start it: onland" ;;
  *) echo "Start it: $prefix/bin/onland   (or put $prefix/bin into your PATH)" ;;
esac
