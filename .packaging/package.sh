#!/bin/bash
# Puts the program with its manual and completions into a Debian package: package.sh DIST DATE.
# The same program and date give the same bytes.
set -euo pipefail
dist=$1 date=$2
version=$("$dist/parvis" --version --language en 2>/dev/null || LANG=en_GB "$dist/parvis" --version)
version=${version#parvis } version=${version%% *}
root=$(mktemp -d)
trap 'rm -rf "$root"' EXIT
chmod 755 "$root"
install -Dm755 "$dist/parvis" "$root/usr/bin/parvis"
for language in en fr; do
  folder=$root/usr/share/man/$([ $language = en ] || echo fr/)man1
  install -d "$folder"
  gzip -9nc "$dist/parvis.$language.1" > "$folder/parvis.1.gz"
done
install -Dm644 "$dist/completions/parvis.bash" "$root/usr/share/bash-completion/completions/parvis"
install -Dm644 "$dist/completions/_parvis" "$root/usr/share/zsh/vendor-completions/_parvis"
install -Dm644 "$dist/completions/parvis.fish" "$root/usr/share/fish/vendor_completions.d/parvis.fish"
install -Dm644 LICENSE "$root/usr/share/doc/parvis/copyright"
install -d "$root/DEBIAN"
cat > "$root/DEBIAN/control" <<END
Package: parvis
Version: $version
Architecture: $(dpkg --print-architecture)
Maintainer: Parvis <parvis@example.org>
Section: web
Priority: optional
Recommends: librsvg2-bin
Suggests: rsync, git, rclone
Description: static sites of public contracts
 Parvis turns the papers of a public contract into a site that anyone can
 read: what was promised, what it costs, who pays, and what came of it.
END
find "$root" -exec touch -hd "@$date" {} +
SOURCE_DATE_EPOCH=$date dpkg-deb --root-owner-group -Zxz --build "$root" "$dist/parvis_${version}_$(dpkg --print-architecture).deb" >/dev/null
