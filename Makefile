# Parvis. `make site` builds the site in Content/ into Output/; `make test` runs every check.

SHELL := /bin/bash
SITE ?= .
FLAGS := --explicit-target-dependency-import-check error
APT := libcmark-dev libyaml-dev pkg-config
TEST_APT := $(APT) librsvg2-bin
PAGES_APT := $(APT) chromium fonts-liberation default-jre-headless python3 python3-venv
MISSING = $(shell for p in $(1); do dpkg-query -W -f='$${Status}' $$p 2>/dev/null | grep -q 'ok installed' || echo $$p; done)
AS_ROOT = $(shell [ "$$(id -u)" = 0 ] || echo sudo)

.PHONY: site test pages-test check gallery format clean apt-site apt-test apt-pages

site: apt-site
	@swift build -c release $(FLAGS) --product parvis
	@"$$(swift build -c release $(FLAGS) --show-bin-path)/parvis" build --site "$(SITE)"

check: apt-site
	@swift build -c release $(FLAGS) --product parvis
	@"$$(swift build -c release $(FLAGS) --show-bin-path)/parvis" check --site "$(SITE)"

test: apt-test
	@swift format lint --strict --configuration .swift-format -r Package.swift Sources Tests
	@swift build --build-tests $(FLAGS)
	@swift test $(FLAGS)
	@$(MAKE) --no-print-directory pages-test

# Looks at a sample of every kind of page in a browser.
pages-test: .build/browser/ready
	@swift build $(FLAGS) --product parvis
	@.build/browser/bin/python -B Tests/Browser/run.py "$$(swift build $(FLAGS) --show-bin-path)/parvis"

.build/browser/ready: Tests/Browser/requirements.txt | apt-pages
	@python3 -m venv --clear .build/browser
	@.build/browser/bin/pip install --quiet --disable-pip-version-check --require-hashes --no-deps --ignore-requires-python -r $<
	@touch $@

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

apt-test:
	@$(call install,$(TEST_APT))

apt-pages:
	@$(call install,$(PAGES_APT))

# Installs what is missing of the Debian packages named, or says in one sentence what to install.
define install
missing='$(call MISSING,$(1))'; \
if ! command -v dpkg-query >/dev/null; then \
  pkg-config --exists libcmark yaml-0.1 || { echo "Parvis needs libcmark, libyaml and pkg-config: install them with your system's package manager, then run make again." >&2; exit 1; }; \
elif [ -n "$$missing" ]; then \
  $(AS_ROOT) apt-get update -qq && $(AS_ROOT) env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing >/dev/null; \
fi
endef
