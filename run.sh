#!/usr/bin/env bash
# Starts AI Video Generator, after building what is out of date. Every argument is handed on: ./run.sh --help
if [ -z "${BASH_VERSION:-}" ]; then
  exec bash "$0" "$@" # called as: sh run.sh
fi
set -euo pipefail

# The folder of this file, also when it is called through links.
self=${BASH_SOURCE[0]}
while [ -L "$self" ]; do
  link=$(readlink "$self")
  case $link in /*) self=$link ;; *) self=$(dirname "$self")/$link ;; esac
done
home=$(CDPATH='' cd -P "$(dirname "$self")" && pwd -P)
target=$home/target
jar=$target/ai-video-generator.jar
app=$target/app

# The program waits for FFmpeg and for services most of the time: a quick start counts for more than the last optimisation.
machine=(-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -XX:-UsePerfData -Djava.awt.headless=true -Dfile.encoding=UTF-8)

say() { printf '%s\n' "$*" >&2; }
die() { say "Error: $*"; exit 1; }

# Java reads file names and arguments in the locale's encoding; topics and folders may be in any script.
case $(locale charmap 2>/dev/null || true) in
  UTF-8 | utf8) ;;
  *) export LC_ALL=C.UTF-8 ;;
esac
# What the system says of a file is looked at by the program and shown in English sentences.
if [ -n "${LC_ALL:-}" ]; then
  export LANG=$LC_ALL LC_CTYPE=$LC_ALL
  unset LC_ALL
fi
export LC_MESSAGES=C

if [ -n "${JAVA_HOME:-}" ]; then
  java=$JAVA_HOME/bin/java
  [ -x "$java" ] || die "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it. Remedy: point it to a JDK 17 or newer, or unset it."
else
  java=$(command -v java) || die "There is no java. Remedy: install a JDK 17 or newer, or set JAVA_HOME to one."
fi

# The libraries alone are more than a hundred files; Java takes what the hard limit allows.
files=$(ulimit -Hn)
if [ "$files" != unlimited ] && [ "$files" -lt 256 ] && ! ulimit -n 1024 2>/dev/null; then
  die "Only $files files may be open at a time, and 256 are needed. Remedy: raise the limit, ulimit -n 1024"
fi

# 'release' of the runtime holds its version; asking java itself would cost a start.
java_version() {
  local real release
  real=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
  release=$(dirname "$(dirname "$real")")/release
  if [ -r "$release" ]; then
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$release"
  else
    "$java" -version 2>&1 | sed -n 's/.*version "\([0-9]*\).*/\1/p' | head -n 1
  fi
}
version=$(java_version)
[ "${version:-0}" -ge 17 ] || die "$java is Java ${version:-of unknown version}. Remedy: install a JDK 17 or newer, or set JAVA_HOME to one."

# Whether the program made last is of the sources as they are.
up_to_date() {
  [ -f "$app/ai-video-generator.jar" ] || return 1
  [ ! -d "$home/src/main" ] || [ -z "$(find "$home/pom.xml" "$home/src/main" -newer "$app/ai-video-generator.jar" -print -quit)" ]
}

build() {
  command -v mvn >/dev/null || die "There is no mvn to build the program with. Remedy: install Maven 3.6.3 or newer."
  say "Building AI Video Generator. The first build downloads its libraries (about 200 MB) and takes some minutes."
  local stamp=$target/.build-began log=$target/build.log
  mkdir -p "$target"
  : >"$stamp"
  if ! (cd "$home" && mvn -B -q -Dstyle.color=never -Dmaven.test.skip=true -Dspotless.check.skip=true package) >"$log" 2>&1; then
    cat "$log" >&2
    die "The build failed; what Maven said stands above and in $log. Remedy: see whether Maven Central can be reached and the disk has room."
  fi
  # Unpacked, the program starts quicker. It is made beside the place it takes, so that it is there as a whole or not.
  rm -rf "$target"/app-part "$target"/app-old
  (cd "$target" && "$java" -Djarmode=tools -jar "$jar" extract --destination "$target/app-part" >/dev/null) ||
    die "The program could not be unpacked to $target. Remedy: see whether the disk has room."
  # What was changed while the build ran is not in it.
  touch -r "$stamp" "$target/app-part/ai-video-generator.jar"
  rm -f "$stamp"
  [ ! -d "$app" ] || mv "$app" "$target/app-old"
  mv "$target/app-part" "$app"
  rm -rf "$target/app-old"
  archive
}

# Native libraries lie ready, as every start would else unpack them to the folder of temporary files and, killed, leave
# them there. Loaded classes are kept in a form that is mapped, not read. Both may be missing.
archive() {
  "$java" "${machine[@]}" -XX:ArchiveClassesAtExit="$app/classes.jsa" -Xlog:disable -Daivideo.home="$home" \
    -jar "$app/ai-video-generator.jar" warm-up --native "$app/native" --workspace "$target/warm-up" >/dev/null 2>&1 || true
  rm -rf "$target/warm-up"
}

# Two first starts at once: the second waits for the first's build.
build_alone() {
  [ -w "$home" ] && mkdir -p "$target" 2>/dev/null && [ -w "$target" ] ||
    die "The program in $home is not built as its sources are now, and user $(id -u) may not write there. Remedy: let its owner run './run.sh --version' once; or copy it to a folder of your own."
  if command -v flock >/dev/null; then
    exec 9>"$home/.build-lock"
    flock 9
    up_to_date || build 9>&-
    exec 9>&-
  else
    until take_lock; do sleep 1; done
    trap 'rm -f "$home/.build-lock.pid"' EXIT
    up_to_date || build
    rm -f "$home/.build-lock.pid"
    trap - EXIT
  fi
}

# For systems without flock: a file that only one can create, with the process that did. A holder that is dead, or died
# before it wrote its number, holds nothing.
take_lock() {
  local lock=$home/.build-lock.pid holder
  (set -o noclobber && echo $$ >"$lock") 2>/dev/null && return 0
  holder=$(cat "$lock" 2>/dev/null) || return 1
  if [ -z "$holder" ]; then
    sleep 2
    holder=$(cat "$lock" 2>/dev/null) || return 1
  fi
  if [ -z "$holder" ] || ! kill -0 "$holder" 2>/dev/null; then
    rm -f "$lock"
  fi
  return 1
}

up_to_date || build_alone

# What is made for films, by this program and those it starts, is its owner's alone unless a mask is chosen.
case ${AIVIDEO_UMASK:=077} in
  *[!0-7]* | ?????*) die "AIVIDEO_UMASK must be an octal mask such as 027, was '$AIVIDEO_UMASK'" ;;
esac
umask "$AIVIDEO_UMASK"

options=("${machine[@]}" -Xmx512m -Daivideo.home="$home")

# Java and its libraries leave fonts and native code in the folder of temporary files when they are killed: each start has
# a folder of its own, named after the machine, as containers may share a folder, and the process that this one becomes; it
# removes those of this user whose process is dead.
temporary=${TMPDIR:-/tmp}
case $temporary in /*) ;; *) temporary=/tmp ;; esac
own=$temporary/ai-video-generator-tmp-${HOSTNAME//[!A-Za-z0-9.-]/}
for left in "$own"_*; do
  if [ -d "$left" ] && [ ! -L "$left" ] && [ -O "$left" ] && ! kill -0 "${left##*_}" 2>/dev/null; then
    rm -rf "$left"
  fi
done
if mkdir -m 700 "${own}_$$" 2>/dev/null; then
  options+=(-Djava.io.tmpdir="${own}_$$" -Daivideo.temporary="${own}_$$")
fi
[ ! -d "$app/native" ] || options+=(-Donnxruntime.native.path="$app/native" -Dorg.sqlite.lib.path="$app/native")
[ ! -f "$app/classes.jsa" ] || options+=(-XX:SharedArchiveFile="$app/classes.jsa" -Xlog:cds=off -Xlog:cds+dynamic=off)
# shellcheck disable=SC2086 # JAVA_OPTS is a list of words.
exec "$java" "${options[@]}" ${JAVA_OPTS:-} -jar "$app/ai-video-generator.jar" "$@"
