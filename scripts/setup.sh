# Sourced by scripts/run, scripts/test and .ci/run: the packages they need, and the steps they share.
# Everything said here goes to stderr, so that stdout belongs to the program.
# shellcheck shell=bash disable=SC2034

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# One name each for Debian 12, Debian 13 and Ubuntu 24.04.
build_packages=(
    g++ cmake ninja-build ccache
    qt6-base-dev qt6-multimedia-dev qt6-svg-dev
    # Debian 12's CMake files of the speech module ask for a part of the declarative one.
    qt6-speech-dev qt6-declarative-dev flite1-dev
    nlohmann-json3-dev libvalijson-dev
    zlib1g-dev libzxing-dev libqpdf-dev
)
# qt6-qpa-plugins brings the X11 platform plugin with the libraries it loads; libqt6sql6-sqlite the
# driver that the history is kept with, which the tests need, too; qt6-image-formats-plugins reads
# WebP, as phones send pictures; libflite1 is the voice, and
# qt6-speech-speechd-plugin speaks through a speech server where one runs.
run_packages=(qt6-qpa-plugins qt6-image-formats-plugins libqt6svg6 libqt6sql6-sqlite libflite1
    qt6-speech-speechd-plugin fonts-inter fonts-noto-core)
test_packages=(catch2 poppler-utils pulseaudio pulseaudio-utils dbus)
check_packages=(clang-format clang-tidy)

say()
{
    printf '%s\n' "$*" >&2
}

fail()
{
    say "$(basename "$0"): $*"
    exit 1
}

# Those of the named packages that are not installed, one a line.
missing_packages()
{
    local installed package
    # Status is "wanted, actual, error": the second letter says whether the files are there.
    installed=$(dpkg-query --show --showformat='${db:Status-Abbrev} ${Package}\n' "$@" 2>/dev/null |
        awk 'substr($1, 2, 1) == "i" { print $2 }') || true
    for package in "$@"; do
        grep -qxF -- "$package" <<<"$installed" || printf '%s\n' "$package"
    done
}

# Installs those of the named packages that are missing, and never removes one. Silent when all are there.
need_packages()
{
    packages_meant=("$@")
    command -v dpkg-query >/dev/null || return 0

    local missing as_root=()
    mapfile -t missing < <(missing_packages "$@")
    spare_pipewire
    ((${#missing[@]})) || return 0

    if ((EUID != 0)); then
        command -v sudo >/dev/null ||
            fail "please install these packages as root, then try again: ${missing[*]}"
        as_root=(sudo)
    fi
    say "Installing ${missing[*]}"
    # One broken package source does not matter as long as the others have what is needed.
    "${as_root[@]}" apt-get -q update >&2 || say "Not all package lists could be read."
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
        apt-get -q install -y --no-remove --no-install-recommends "${missing[@]}" >&2 ||
        fail "these packages could not be installed: ${missing[*]}"
}

# PulseAudio's package cannot stand beside PipeWire's sound packages, which belong to the desktop.
spare_pipewire()
{
    [[ " ${missing[*]} " == *' pulseaudio '* ]] || return 0
    local absent
    absent=$(missing_packages pipewire-audio pipewire-alsa | wc -l)
    ((absent < 2)) || return 0
    say "PipeWire runs the sound here, so pulseaudio is not installed."
    mapfile -t missing < <(printf '%s\n' "${missing[@]}" | sed '/^pulseaudio$/d')
}

# True when version $1 is $2 or later.
at_least()
{
    printf '%s\n%s\n' "$2" "$1" | sort --check=quiet --version-sort
}

need_tools()
{
    local tool version compiler=${CXX:-c++}
    for tool in cmake ninja "${compiler%% *}"; do
        command -v "$tool" >/dev/null ||
            fail "$tool is missing. As Debian packages, Hipwise needs: ${packages_meant[*]}"
    done

    version=$(cmake --version | awk 'NR == 1 { print $3 }')
    at_least "$version" 3.25 || fail "cmake is $version; Hipwise needs 3.25 or later."

    # Only g++ is held to a version here: what Clang calls -dumpfullversion is its own.
    if $compiler --version | grep -q 'Free Software Foundation'; then
        version=$($compiler -dumpfullversion -dumpversion)
        at_least "$version" 11 || fail "g++ is $version; Hipwise is C++20 and needs g++ 11 or later."
    fi
}

configure()
{
    local preset=$1
    need_tools
    (cd "$root" && cmake --preset "$preset") >&2 ||
        fail "configuring failed. As Debian packages, Hipwise needs: ${packages_meant[*]}"
}

# Builds a preset; configures it first when that was never done or the presets have changed since.
# Ninja itself notices every other change. Extra arguments go to cmake --build.
build()
{
    local preset=$1 tree=$root/build/$1
    shift
    [[ $tree/build.ninja -nt $root/CMakePresets.json ]] || configure "$preset"
    cmake --build "$tree" "$@" 2>&1 |
        sed --unbuffered -e '/no work to do/d' -e '/Re-checking globbed directories/d' >&2 ||
        fail "building failed."
}
