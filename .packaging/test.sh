#!/bin/bash
# Tries what `make dist` made as somebody would who has nothing else: test.sh DIST.
set -euo pipefail
dist=$(realpath "$1")
cd "$dist" && sha256sum --quiet -c SHA256SUMS
if ldd parvis >/dev/null 2>&1; then echo "parvis needs libraries of the system" >&2; exit 1; fi
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
mkdir -p "$root/proc" "$root/bin"
dpkg-deb -x parvis_*.deb "$root"
cmp parvis "$root/usr/bin/parvis"
# The package alone in a root without any other program: a new site, built twice with the same bytes.
run="mount --rbind /proc '$root/proc' && exec chroot '$root' /usr/bin/parvis"
alone() { env -i PATH="$PATH" SOURCE_DATE_EPOCH=1795910400 unshare -rm sh -c "$run \"\$@\"" parvis "$@"; }
alone new site /site --territory Essai --languages fr,en --years 2026-2027 --funders "État, Ville" --language fr
alone build --site /site --language fr
alone check --site /site --language fr
cp -r "$root/site/Output" "$root/first"
rm -rf "$root/site/Output"
alone build --site /site >/dev/null
diff -r -x '.parvis-*' "$root/first" "$root/site/Output"
man --warnings -l parvis.fr.1 >/dev/null 2>"$root/warnings" || true
if [ -s "$root/warnings" ]; then cat "$root/warnings" >&2; exit 1; fi
bash -n completions/parvis.bash
echo "parvis runs alone"
