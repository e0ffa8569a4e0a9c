#!/bin/bash
# Links the program that `swift build` made, with all that it needs inside: static.sh BUILD OUTPUT WORK.
# Debian has no static libzip: it is made here from Debian's own source, with nothing but zlib.
set -euo pipefail
build=$1 output=$2 work=$3
if [ ! -e "$work/libzip.a" ]; then
  rm -rf "$work" && mkdir -p "$work/lists/partial" "$work/sources"
  # From where this machine takes its packages.
  find /etc/apt -maxdepth 2 -name '*.list' -exec sed -n 's/^deb /deb-src /p' {} + > "$work/sources.list"
  for file in /etc/apt/sources.list.d/*.sources; do
    if [ -e "$file" ]; then sed 's/^Types:.*/Types: deb-src/' "$file" > "$work/sources/${file##*/}"; fi
  done
  cd "$work"
  apt=(-qq -o "Dir::Etc::sourcelist=$PWD/sources.list" -o "Dir::Etc::sourceparts=$PWD/sources" -o "Dir::State::lists=$PWD/lists")
  apt-get "${apt[@]}" update
  apt-get "${apt[@]}" source libzip
  cmake -S libzip-*/ -B made -Wno-dev -DCMAKE_BUILD_TYPE=Release -DBUILD_SHARED_LIBS=OFF \
    -DENABLE_BZIP2=OFF -DENABLE_LZMA=OFF -DENABLE_COMMONCRYPTO=OFF -DENABLE_GNUTLS=OFF -DENABLE_MBEDTLS=OFF \
    -DENABLE_OPENSSL=OFF -DBUILD_TOOLS=OFF -DBUILD_REGRESS=OFF -DBUILD_EXAMPLES=OFF -DBUILD_DOC=OFF >/dev/null 2>&1
  cmake --build made >/dev/null
  cp made/lib/libzip.a libzip.a
  cd - >/dev/null
fi
# The linker warns of what a static program cannot ask the system for, such as names of users: Parvis asks none.
log=$work/link.log
swiftc -static-executable -use-ld=gold -o "$output" "@$build/parvis.product/Objects.LinkFileList" \
  -L "$work" -lzip -lz -lcmark -lexpat -lyaml -lnettle -Xlinker --gc-sections -Xlinker -s \
  -Xlinker --defsym=main=parvis_main >"$log" 2>&1 || { cat "$log" >&2; exit 1; }
