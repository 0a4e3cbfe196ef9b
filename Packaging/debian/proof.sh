#!/bin/sh
# Installs the package in a bare Debian, made by debootstrap, and uses it there as an ordinary person would: no
# toolchain, no network, no root. Run by `make deb-proof`, as root, which debootstrap needs; RELEASE and MIRROR choose.
set -eu
cd "$(dirname "$0")/../.."
package="$(ls -t .build/tellwhy_*.deb | head -1)"
release="${RELEASE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}"
mirror="${MIRROR:-http://deb.debian.org/debian}"
root="${ROOT:-.build/bare-$release}"
[ -x "$root/bin/sh" ] || debootstrap --variant=minbase "$release" "$root" "$mirror"

# A mount name space of its own, so that nothing stays mounted whatever happens.
[ "${INSIDE:-}" ] || exec env INSIDE=1 unshare --mount "$0"
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
mount --bind /dev/pts "$root/dev/pts"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
mkdir -p "$root/mnt/proof"
cp "$package" "$root/mnt/proof/tellwhy.deb"
cp SampleData/fractions-and-ratios.csv Packaging/debian/use.sh "$root/mnt/proof/"
chmod 755 "$root/mnt/proof"

run() { env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root DEBIAN_FRONTEND=noninteractive chroot "$root" "$@"; }
run apt-get -qq update
run apt-get -qq -y --no-install-recommends --allow-downgrades --reinstall install /mnt/proof/tellwhy.deb >/dev/null
run sh -c 'id teacher >/dev/null 2>&1 || useradd -m teacher'
run sh -c '! command -v swift && ! command -v gcc' || { echo "a toolchain is in the bare root"; exit 1; }
run sh -c 'ldd /usr/bin/tellwhy; dpkg -s tellwhy | grep -E "^(Version|Depends|Installed-Size)"'
run su - teacher -c 'sh /mnt/proof/use.sh'
run apt-get -qq -y purge tellwhy >/dev/null
run sh -c 'find / -xdev -path /proc -prune -o -name "*tellwhy*" -print | grep -v -e ^/home -e ^/mnt/proof -e ^/tmp -e ^/var' && {
  echo "something is left after purge"; exit 1; }
echo "the package works where nothing but Debian is"
