# SPDX-License-Identifier: MIT
# Shared by the scripts beside it (sourced, not run): messages, packages, number of compile jobs.

project_dir=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

step() { printf '\n== %s\n' "$*"; }

die() {
    trap - ERR
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

# Any command that fails without being handled ends the script with its place and its text.
trap 'die "stopped at line $LINENO: \"$BASH_COMMAND\" failed with exit code $?. What it printed above says why."' ERR

# wanted_packages run|test: the names from scripts/packages, one a line.
wanted_packages() {
    awk -v level="$1" '!/^#/ && NF >= 2 && ($2 == "run" || level == "test") { print $1 }' "$project_dir/scripts/packages"
}

# missing_packages run|test: those of them that dpkg does not know as installed.
missing_packages() {
    local installed
    installed=$(dpkg-query -W -f '${db:Status-Abbrev} ${binary:Package}\n' 2>/dev/null |
        awk '$1 == "ii" { sub(/:.*/, "", $2); print $2 }' | sort -u)
    comm -23 <(wanted_packages "$1" | sort -u) <(printf '%s\n' "$installed")
}

# as_root COMMAND…: runs it as root, through sudo where needed.
as_root() {
    if [[ $EUID -eq 0 ]]; then
        "$@"
    else
        sudo "$@"
    fi
}

# ensure_packages run|test: installs what is missing; takes a moment and prints nothing when all is there.
ensure_packages() {
    if ! command -v dpkg-query >/dev/null || ! command -v apt-get >/dev/null; then
        [[ -n ${JOINERY_SKIP_PACKAGES:-} ]] && return 0
        die "this system has no apt-get; install what scripts/packages lists in your system's way, then set JOINERY_SKIP_PACKAGES=1."
    fi
    local missing
    missing=$(missing_packages "$1" | tr '\n' ' ')
    missing=${missing% }
    [[ -z $missing ]] && return 0

    step "Installing missing packages: $missing"
    if [[ $EUID -ne 0 ]]; then
        command -v sudo >/dev/null ||
            die "packages are missing and neither root nor sudo is at hand; have an administrator run: apt-get install $missing"
        if [[ ! -t 0 ]] && ! sudo -n true 2>/dev/null; then
            die "packages are missing and sudo wants a password, but there is no terminal to ask on; run first: sudo apt-get install $missing"
        fi
        sudo -v || die "packages are missing and sudo refused; have an administrator run: apt-get install $missing"
    fi
    as_root env DEBIAN_FRONTEND=noninteractive apt-get update -q ||
        die "apt-get update failed, so nothing could be installed; check the network and /etc/apt, then start again."
    # shellcheck disable=SC2086  # the list is meant to be split
    as_root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $missing ||
        die "apt-get could not install the missing packages (see above); Debian 12 (bookworm) has all of them."
}

# compile_jobs: one job a processor, but no more than memory carries (about 1 GB each).
compile_jobs() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ { print int($2 / 1000000) }' /proc/meminfo 2>/dev/null || true)
    [[ -n $memory && $memory -lt $processors ]] && processors=$memory
    [[ $processors -lt 1 ]] && processors=1
    echo "$processors"
}

# Qt wants a UTF-8 locale and a private runtime folder; a bare machine has neither.
quiet_environment() {
    if [[ $(locale charmap 2>/dev/null) != UTF-8 ]]; then
        export LC_ALL=C.UTF-8
    fi
    if [[ -z ${XDG_RUNTIME_DIR:-} || ! -d ${XDG_RUNTIME_DIR:-} ]]; then
        XDG_RUNTIME_DIR=$(mktemp -d)
        export XDG_RUNTIME_DIR
        trap 'rm -rf "$XDG_RUNTIME_DIR"' EXIT
    fi
}
