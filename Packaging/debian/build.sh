#!/bin/sh
# Builds .build/tellwhy_VERSION_ARCHITECTURE.deb from what `make build` left; run by `make deb`.
# Version, manual page and completions come from the program itself, so that they cannot differ from it;
# DEBFULLNAME and DEBEMAIL say who answers for the package, as in all of Debian's tools.
set -eu
cd "$(dirname "$0")/../.."
here=Packaging/debian
root=.build/debian/root
rm -rf .build/debian
mkdir -p .build/debian/debian

make --no-print-directory install-built DESTDIR="$root" PREFIX=/usr
strip --strip-unneeded --remove-section=.comment --remove-section=.note "$root/usr/bin/tellwhy"
find "$root" -type d -exec chmod 755 {} +
version="$(.build/release/tellwhy --version)-1"
maintainer="${DEBFULLNAME:-tellwhy maintainers} <${DEBEMAIL:-tellwhy@example.org}>"
architecture="$(dpkg --print-architecture)"

documents="$root/usr/share/doc/tellwhy"
install -d "$documents"
install -m 644 "$here/copyright" "$documents/copyright"
gzip -9nc CHANGELOG.md >"$documents/changelog.gz"
# Debian's own list of changes says no more than which version this is, and when its sources last changed.
seconds="${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}"
{
  printf 'tellwhy (%s) unstable; urgency=medium\n\n' "$version"
  printf '  * The changes are in changelog.gz.\n\n'
  printf ' -- %s  %s\n' "$maintainer" "$(LC_ALL=C date -u -R -d "@$seconds")"
} | gzip -9n >"$documents/changelog.Debian.gz"
chmod 644 "$documents"/*
gzip -9n "$root/usr/share/man/man1/tellwhy.1"
install -D -m 644 "$here/lintian-overrides" "$root/usr/share/lintian/overrides/tellwhy"

# Which libraries of Debian it needs, and since which version: what the program itself is linked with.
printf 'Source: tellwhy\n\nPackage: tellwhy\nArchitecture: any\n' >.build/debian/debian/control
install -d "$root/DEBIAN"
depends="$(cd .build/debian && dpkg-shlibdeps -O --warnings=0 -eroot/usr/bin/tellwhy | sed -n 's/^shlibs:Depends=//p')"
sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@DEPENDS@/$depends/" \
  -e "s/@MAINTAINER@/$maintainer/" -e "s/@SIZE@/$(du -sk "$root/usr" | cut -f1)/" "$here/control" >"$root/DEBIAN/control"
(cd "$root" && find usr -type f -exec md5sum {} + | LC_ALL=C sort -k2) >"$root/DEBIAN/md5sums"
chmod 644 "$root/DEBIAN"/*

package=".build/tellwhy_${version}_$architecture.deb"
SOURCE_DATE_EPOCH="$seconds" dpkg-deb --root-owner-group -b "$root" "$package" >/dev/null
echo "$package"
