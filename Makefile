# Parvis. `make site` builds the site in Content/ into Output/; `make test` runs every check.

SHELL := /bin/bash
SITE ?= .
FLAGS := --explicit-target-dependency-import-check error
# A program that carries Swift's library inside starts sooner; not every toolchain has the library so.
SWIFT := $(realpath $(shell command -v swift))
STATIC := $(if $(wildcard $(dir $(SWIFT))../lib/swift_static/linux),--static-swift-stdlib)
RELEASE := -c release $(STATIC) $(FLAGS)
APT := libcmark-dev libexpat1-dev libyaml-dev libzip-dev nettle-dev pkg-config zlib1g-dev
TEST_APT := $(APT) git librsvg2-bin rsync valgrind python3
DIST_APT := $(APT) cmake dpkg-dev libbz2-dev python3 man-db
HOSTING_APT := $(APT) nginx-light python3
BENCH_APT := $(APT) git python3 python3-venv
DATA_APT := $(APT) python3 python3-venv
OFFICE_APT := $(DATA_APT) libreoffice-calc-nogui
PAGES_APT := $(APT) chromium fonts-liberation default-jre-headless python3 python3-venv
MISSING = $(shell for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done)
AS_ROOT = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

DIST := .build/dist
# The day of a package: that of the commit, so that it can be made again with the same bytes.
DIST_DATE = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null || echo 0))
DIST_DAY = $(shell date -u -d @$(DIST_DATE) +%F)

# The sizes of `make bench`, and how many times each is measured.
CONTRACTS ?= 10 100
TURNS ?= 3
BENCH := Tests/Benchmark
RESULTS := .build/benchmark
COUNT = python3 -B $(BENCH)/instructions.py "$$(swift build $(FLAGS) --show-bin-path)/site-phases"

.PHONY: site dist dist-test test mistakes-test data-test office-test pages-test preview-test hosting-test instructions accept-instructions bench bench-preview bench-compare bench-readme linear check gallery format clean
.PHONY: apt-site apt-dist apt-test apt-data apt-office apt-pages apt-hosting apt-bench

site: apt-site
	@swift build $(RELEASE) --product parvis
	@"$$(swift build $(RELEASE) --show-bin-path)/parvis" build --site "$(SITE)"

# What people install, in .build/dist: one file without needs, its package, manual, completions, checksums.
dist: apt-dist
	@swift build $(RELEASE) --product parvis
	@rm -rf $(DIST) && mkdir -p $(DIST)/completions
	@.packaging/static.sh "$$(swift build $(RELEASE) --show-bin-path)" $(DIST)/parvis .build/static
	@for l in fr en; do python3 -B .packaging/manual.py $(DIST)/parvis $$l "$(DIST_DAY)" > $(DIST)/parvis.$$l.1; done
	@$(DIST)/parvis --generate-completion-script bash > $(DIST)/completions/parvis.bash
	@$(DIST)/parvis --generate-completion-script zsh > $(DIST)/completions/_parvis
	@$(DIST)/parvis --generate-completion-script fish > $(DIST)/completions/parvis.fish
	@.packaging/package.sh $(DIST) $(DIST_DATE)
	@cd $(DIST) && sha256sum parvis *.deb > SHA256SUMS && cat SHA256SUMS

# Tries the program and its package in a folder in which nothing else is.
dist-test: dist
	@.packaging/test.sh $(DIST)

check: apt-site
	@swift build $(RELEASE) --product parvis
	@"$$(swift build $(RELEASE) --show-bin-path)/parvis" check --site "$(SITE)"

test: apt-test
	@swift format lint --strict --configuration .swift-format -r Package.swift Sources Tests
	@swift build --build-tests $(FLAGS)
	@swift test $(FLAGS)
	@$(MAKE) --no-print-directory instructions mistakes-test data-test pages-test preview-test hosting-test

# Reads the data of fictional sites with the programs of those who use them, content by its JSON Schemas, and workbooks.
data-test: .build/data/ready
	@swift build $(FLAGS) --product parvis
	@.build/data/bin/python -B Tests/Data/run.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"
	@.build/data/bin/python -B Tests/Data/schemas.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"
	@.build/data/bin/python -B Tests/Data/workbooks.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"

# Opens the data of a fictional site in LibreOffice, as French readers do: no part of `make test`, for its size.
office-test: .build/data/ready apt-office
	@swift build $(FLAGS) --product parvis
	@.build/data/bin/python -B Tests/Data/office.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"

.build/data/ready: Tests/Data/requirements.txt | apt-data
	@$(call environment,.build/data,$<)

# Makes the mistakes that editors make, and holds what is said of each.
mistakes-test: apt-test
	@swift build $(FLAGS) --product parvis
	@python3 -B Tests/Mistakes/run.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"

# Looks at a sample of every kind of page in a browser.
pages-test: .build/browser/ready
	@swift build $(FLAGS) --product parvis
	@.build/browser/bin/python -B Tests/Browser/run.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"

# Writes at a site and looks at its preview in a browser.
preview-test: .build/browser/ready
	@swift build $(FLAGS) --product parvis
	@.build/browser/bin/python -B Tests/Preview/run.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"

# Asks nginx for the pages of a site, with the configuration that the program prints.
hosting-test: apt-hosting
	@swift build $(FLAGS) --product parvis
	@python3 -B Tests/Hosting/run.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"

.build/browser/ready: Tests/Browser/requirements.txt | apt-pages
	@$(call environment,.build/browser,$<)

# Counts the instructions of each phase of a small build; `accept-instructions` keeps the counts of today.
instructions accept-instructions: apt-test
	@python3 -B $(BENCH)/proofs.py
	@swift build $(FLAGS) --product site-phases
	@$(COUNT) $(if $(filter accept-%,$@),--accept)

# Measures Parvis beside Hugo and `cp -r`, from CONTRACTS="10 100 1000" to a result in .build/benchmark.
bench: .build/hugo/ready
	@swift build $(RELEASE) --product parvis
	@python3 -B $(BENCH)/run.py "$$(swift build $(RELEASE) --show-bin-path)/parvis" .build/hugo $(RESULTS) $(TURNS) $(CONTRACTS)

# Measures how long a save takes to the screen in the preview.
bench-preview: .build/browser/ready
	@swift build $(RELEASE) --product parvis
	@python3 -B $(BENCH)/preview.py "$$(swift build $(RELEASE) --show-bin-path)/parvis"

# Compares two results, by commit or file: A=… B=….
bench-compare:
	@python3 -B $(BENCH)/compare.py "$(A)" "$(B)"

# Writes the table of a result, by default the last, into the README.
bench-readme:
	@python3 -B $(BENCH)/table.py "$(or $(RESULT),$(shell ls -t $(RESULTS)/*.json | head -n 1))" --readme

.build/hugo/ready: $(BENCH)/requirements.txt | apt-bench
	@$(call environment,.build/hugo,$<)

# Shows that each reader takes time in proportion to what it reads.
linear: apt-site
	@swift build $(RELEASE) --product parvis
	@python3 -B $(BENCH)/linear.py "$$(swift build $(RELEASE) --show-bin-path)/parvis"

# All charts on one page, for developers.
gallery: apt-site
	@swift build $(FLAGS) --product chart-gallery
	@mkdir -p .build/gallery
	@cat Theme/styles/*.css > .build/gallery/style.css
	@"$$(swift build $(FLAGS) --show-bin-path)/chart-gallery" style.css > .build/gallery/index.html
	@echo ".build/gallery/index.html"

format:
	@swift format -i --configuration .swift-format -r Package.swift Sources Tests

clean:
	@rm -rf .build

apt-site:
	@$(call install,$(APT))

apt-dist:
	@$(call install,$(DIST_APT))

apt-test:
	@$(call install,$(TEST_APT))

apt-data:
	@$(call install,$(DATA_APT))

apt-office:
	@$(call install,$(OFFICE_APT))

apt-pages:
	@$(call install,$(PAGES_APT))

apt-hosting:
	@$(call install,$(HOSTING_APT))

apt-bench:
	@$(call install,$(BENCH_APT))

# Makes an environment of Python with the packages of a file, and beside them a file that says so.
define environment
python3 -m venv --clear $(1) && \
$(1)/bin/pip install --quiet --disable-pip-version-check --require-hashes --no-deps --ignore-requires-python -r $(2) && \
touch $(1)/ready
endef

# Installs what is missing of the Debian packages named, or says in one sentence what to install.
define install
missing='$(call MISSING,$(1))'; \
if ! command -v dpkg-query >/dev/null; then \
  pkg-config --exists libcmark expat yaml-0.1 libzip nettle zlib || { echo "Parvis needs libcmark, Expat, libyaml, libzip, Nettle, zlib and pkg-config: install them with your system's package manager, then run make again." >&2; exit 1; }; \
elif [ -n "$$missing" ]; then \
  $(AS_ROOT) apt-get update -qq && $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
fi
endef
