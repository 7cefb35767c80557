# SPDX-License-Identifier: GPL-3.0-or-later
#
# make            build for debugging
# make run        build the release and start it; ARGS='history --json' hands on arguments
# make test       every test; ARGS='--filter Calendar' hands on arguments to swift test
# make help       all targets

SHELL := /bin/bash

# What was built elsewhere can be installed from there.
scratch := $(or $(BUILT),.build)
binary := $(scratch)/release/onland

# One file without Swift's libraries or those of C++ beside it. Static and without PIE it starts in a
# third of the time. The linker is the one that comes with Swift: quicker, and no warning about a call
# inside Foundation. Swift asks for C++ by name, so the static library is all there is in the first
# folder that is searched.
static_folder := $(CURDIR)/$(scratch)/static$(if $(STATIC),-all)
#
# STATIC=1 puts readline, SQLite and terminfo inside too, for the archive that runs anywhere; otherwise
# they are the system's own, which the distribution mends. Only the link differs. The name of ICU's data is that of 34 MB of
# tables which nothing here reads: Sources/CSystem/ICUData.c is empty by that name. Nothing looks a symbol
# of the program up by its name, as a plug-in would, or unwinds its stack, so the tables for both are left out.
static_libraries := $(if $(STATIC),readline tinfo sqlite3)
icu_data = $(shell .ci/icu-data)
swift_version = $(shell swift --version 2>/dev/null | sed -n 's/.*Swift version \([0-9.]*\).*/\1/p')
release_flags = -c release --static-swift-stdlib --scratch-path $(scratch) \
  -Xswiftc -use-ld=lld -Xlinker -no-pie -Xlinker -s -Xlinker -L$(static_folder) \
  -Xlinker --no-export-dynamic -Xlinker --no-eh-frame-hdr -Xlinker -T -Xlinker Packaging/no-unwinding.ld \
  -Xlinker -z -Xlinker relro -Xlinker --build-id=none -Xlinker -Map=$(scratch)/onland.map \
  -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
  $(foreach compiler,-Xcc -Xcxx,$(compiler) -ffunction-sections $(compiler) -fdata-sections $(compiler) -DNDEBUG) \
  -Xcc '-DONLAND_SWIFT="$(swift_version)"' \
  $(if $(icu_data),-Xcc -DONLAND_ICU_DATA=$(icu_data)) \
  $(if $(STATIC),-Xlinker -ltinfo -Xlinker -lm -Xlinker --defsym=onland_is_static=1)

# The hashes that are taken out change from build to build and are read by nothing; without them the same
# sources in the same folder give the same bytes. (GNU objcopy would take out the read-only relocations too.)
build_release = touch $(released).begun && swift build $(release_flags) --product onland \
  && $$(dirname $$(readlink -f $$(command -v swift)))/llvm-objcopy --remove-section=.swift_modhash $(binary) \
  && mv $(released).begun $(released)

PREFIX ?= /usr/local
root = $(DESTDIR)$(PREFIX)
man = $(root)/share/man/man1
doc = $(root)/share/doc/onland

# The full text of the licence, as the system has it.
gpl := $(firstword $(wildcard /usr/share/common-licenses/GPL-3 /usr/share/licenses/spdx/GPL-3.0-or-later.txt \
  /usr/share/licenses/common/GPL3/license.txt))

# As old as the beginning of the last release build: install asks whether the sources are newer.
released := $(scratch)/released
sources := Package.swift Sources Questionnaires

.PHONY: static texts help-entries review-sheet build run test lint format release install uninstall release-check deb dist reproducible bench bench-setup spark-test pictures \
  clean help needed

build: needed ## Build for debugging (what a bare make does)
	@swift build

run: needed static ## Build the release and start it; ARGS='...' hands on arguments
	@$(build_release) >&2
	@$(binary) $(ARGS)

test: needed ## Run every test; ARGS='--filter NAME' for some
	@.ci/test $(ARGS)

lint: needed ## Check format, imports, circles and licence lines; changes nothing
	@swift format lint --strict -r Sources Tests Package.swift
	@.ci/check-imports
	@.ci/check-circles
	@.ci/check-files

format: needed ## Format the Swift sources in place
	@swift format -i -r Sources Tests Package.swift

help-entries: ## Put the list of files with help entries into the C source that embeds them
	@.ci/embed-help-entries >Sources/EmbeddedData/HelpEntries.c

texts: needed ## Write the tables of sentences anew from Translations/
	@swift run TextTables

# One person with a telephone can finish the review: the boxes of the sheet become dates in the entries.
review-sheet: ## Write review-sheet.csv to fill by telephone; FILLED=sheet.csv reads it back
	@python3 Tests/HelpResourcesTests/review_sheet.py $(if $(FILLED),read $(FILLED),write review-sheet.csv)

release: needed static ## Build the static, stripped binary and say where it is
	@$(build_release)
	@du -m $$(readlink -f $(binary)) | while read -r size _; do echo "$(binary) ($$size MB)"; done

# Nothing is built here, least of all as root in somebody's clone. Folders are made only where they are
# missing, so that removing the files leaves nothing of ours.
install: ## Install what make release built; PREFIX=/usr/local, DESTDIR
	@.ci/released $(binary) $(released) $(sources)
	@install -D -m 755 $(binary) $(root)/bin/onland
	@$(call completion,bash,$(root)/share/bash-completion/completions/onland)
	@$(call completion,zsh,$(root)/share/zsh/site-functions/_onland)
	@$(call completion,fish,$(root)/share/fish/vendor_completions.d/onland.fish)
	@install -D -m 644 -t $(man) Documentation/Manual/*.1
	@install -D -m 644 -t $(doc) README.md CHANGELOG.md LICENSE
	@$(if $(gpl),install -D -m 644 $(gpl) $(doc)/COPYING,echo "COPYING: https://www.gnu.org/licenses/gpl-3.0.txt (no copy on this system)")
	@Packaging/linked notices $(scratch) >$(doc)/NOTICES || rm -f $(doc)/NOTICES
	@echo "Installed $(root)/bin/onland with manual pages and completions for bash, zsh and fish."

# A script that is read by a shell begins with no line that names one.
completion = set -o pipefail; $(binary) --generate-completion-script $(1) | sed '1{/^\#!/d}' \
  | install -D -m 644 /dev/stdin $(2)

uninstall: ## Remove what install put there; your answers stay
	@rm -f $(root)/bin/onland $(root)/share/bash-completion/completions/onland \
	  $(root)/share/zsh/site-functions/_onland $(root)/share/fish/vendor_completions.d/onland.fish \
	  $(addprefix $(man)/,$(notdir $(wildcard Documentation/Manual/*.1))) \
	  $(addprefix $(doc)/,README.md CHANGELOG.md LICENSE COPYING NOTICES)
	@echo "Removed onland from $(root). Your answers stay where they are, and so does a reminder:"
	@echo "onland erase deletes the answers, onland remind off the reminder, and both need onland."

# Built in a folder that is the same for everybody, so that the same sources give the same bytes; not again where
# nothing was changed since.
packaged = .ci/released .build-package/release/onland .build-package/released $(sources) Makefile 2>/dev/null \
  || Packaging/build .build-package

deb: needed ## A package for Debian and Ubuntu: dist/onland_VERSION_ARCHITECTURE.deb
	@.ci/install-needed dh:debhelper dpkg-buildpackage:dpkg-dev python3:python3
	@$(packaged)
	@Packaging/deb .build-package dist

dist: needed ## An archive that runs on any Linux with glibc 2.35: dist/onland-VERSION-linux-ARCHITECTURE.tar.gz
	@.ci/install-needed python3:python3
	@$(packaged)
	@Packaging/dist .build-package/static dist

reproducible: needed ## Build the release once more and compare the bytes
	@$(packaged)
	@Packaging/build .build-package-again
	@Packaging/same .build-package .build-package-again

# The dates need no Python: they are listed whatever becomes of the numbers.
release-check: needed ## Before a release: version, documents, and help facts to be opened or dialled again
	@.ci/check-release; files=$$?; set -o pipefail; python3 Tests/HelpResourcesTests/check_numbers.py; numbers=$$?; \
	  ONLAND_RELEASE_DAY=$${ONLAND_RELEASE_DAY:-$$(date +%F)} .ci/test --filter 'no review is due' \
	  | sed 's/^review: //' && exit $$(( numbers || files ))

pictures: release ## Draw the README's pictures from real sittings
	@.ci/install-needed chromium:chromium pdftocairo:poppler-utils
	@Documentation/Pictures/draw $(binary)

bench-setup: ## Install what the benchmarks compare with
	@Benchmarks/setup

bench: release ## Compare with what people use instead: Benchmarks/RESULTS.md
	@Benchmarks/bench.py --write Benchmarks/RESULTS.md

# 100,000 rows and every failure; ARGS='--only rows --rows 10000000' for ten million rows alone.
spark-test: release ## Run the Spark job on made data, and each of its failures; installs PySpark and Java
	@.build/spark/bin/python -c 'import pyspark, pyarrow, pandas' 2>/dev/null || (python3 -m venv .build/spark \
	  && .build/spark/bin/pip install -q 'pyspark>=4,<5' pyarrow 'pandas>=2.2,<3')
	@java -version >/dev/null 2>&1 || apt-get install -y -q default-jre-headless >/dev/null
	@PATH="$(CURDIR)/.build/spark/bin:$$PATH" python Integrations/Spark/test_onland_spark.py $(binary) $(ARGS)

clean: ## Remove everything that was built
	@rm -rf .build .build-* dist

help: ## Print this list
	@sed -n 's/^\([a-z-]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 22

# Where the C++ library is not to be had as a static one, the link finds the shared one.
static:
	@mkdir -p $(static_folder)
	@for library in stdc++ $(static_libraries); do \
	  ln -sf "$$(clang -print-file-name=lib$$library.a)" $(static_folder)/lib$$library.a; done

# Quick when everything is there: it looks for two headers.
needed:
	@.ci/install-needed
