#!/usr/bin/env bash
# A private desktop with Orca, speaking French: `desktop.sh COMMAND…` runs the command in it and takes everything down again.
# What is said goes to the file $PARVIS_HEARD; no sound card is needed.
set -u
here=$(cd "$(dirname "$0")" && pwd)
work=$(mktemp -d /tmp/parvis-orca-XXXXXX)
export HOME=$work/home XDG_RUNTIME_DIR=$work/run
export XDG_DATA_HOME=$HOME/.local/share XDG_CONFIG_HOME=$HOME/.config XDG_CACHE_HOME=$HOME/.cache
export PARVIS_HEARD=$work/heard.jsonl GNOME_ACCESSIBILITY=1 GTK_MODULES=gail:atk-bridge
unset WAYLAND_DISPLAY DBUS_SESSION_BUS_ADDRESS SESSION_MANAGER
mkdir -p "$XDG_DATA_HOME/orca" "$XDG_CONFIG_HOME/speech-dispatcher/modules" "$XDG_CACHE_HOME" "$XDG_RUNTIME_DIR"
chmod 700 "$XDG_RUNTIME_DIR"
: > "$PARVIS_HEARD"
cp "$here/orca-customizations.py" "$XDG_DATA_HOME/orca/"

started=()
end() {
    for ((i = ${#started[@]} - 1; i >= 0; i--)); do kill "${started[i]}" 2> /dev/null; done
    wait 2> /dev/null
    # A browser may still be writing its last files.
    for _ in $(seq 20); do rm -rf "$work" 2> /dev/null && break; sleep .2; done
}
trap end EXIT
trap 'exit 143' INT TERM
# Waits for something for a minute, which is long, but so is the queue on a full machine.
until_true() {
    local what=$1; shift
    for _ in $(seq 300); do "$@" > /dev/null 2>&1 && return; sleep .2; done
    echo "tests/orca: $what does not answer within a minute" >&2
    cat "$work"/*.log >&2
    exit 3
}

# A French Orca needs a French locale. Machines seldom have one, so it is made here; nothing outside of this folder changes.
mkdir "$work/locale"
localedef -i fr_FR -f UTF-8 "$work/locale/fr_FR.UTF-8" 2> "$work/locale.log"
export LOCPATH=$work/locale
{ export LANG=fr_FR.UTF-8 LC_ALL=fr_FR.UTF-8 LANGUAGE=fr; } 2> /dev/null

exec 3> "$work/display"
Xvfb -displayfd 3 -screen 0 1280x1024x24 -nolisten tcp -r 2> "$work/xvfb.log" & started+=($!)
until_true 'the display' test -s "$work/display"
DISPLAY=:$(cat "$work/display"); export DISPLAY
eval "$(dbus-launch --sh-syntax)"; started+=("$DBUS_SESSION_BUS_PID")
/usr/libexec/at-spi-bus-launcher --launch-immediately > "$work/at-spi.log" 2>&1 & started+=($!)
bus() { gdbus call --session --dest org.a11y.Bus --object-path /org/a11y/bus --method "$@"; }
until_true 'the accessibility bus' bus org.a11y.Bus.GetAddress
for property in IsEnabled ScreenReaderEnabled; do
    until_true "$property" bus org.freedesktop.DBus.Properties.Set org.a11y.Status $property '<true>'
done
openbox > "$work/openbox.log" 2>&1 & started+=($!)
cat > "$XDG_CONFIG_HOME/speech-dispatcher/speechd.conf" << CONF
LogLevel 3
LogDir "$work"
CommunicationMethod "unix_socket"
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
DefaultLanguage "fr"
CONF
speech-dispatcher -s -t 0 -C "$XDG_CONFIG_HOME/speech-dispatcher" > "$work/speech.log" 2>&1 & started+=($!)
# Orca asks pgrep for another Orca of this user and would not start beside it; the other one has a desktop of its own.
mkdir "$work/bin"
printf '#!/bin/sh\n' > "$work/bin/pgrep"
chmod +x "$work/bin/pgrep"
PATH=$work/bin:$PATH orca --disable braille > "$work/orca.log" 2>&1 & started+=($!)
until_true 'Orca' test -s "$PARVIS_HEARD"

# Beside this shell, which could not be stopped while it waits for what stands in front.
"$@" & started+=($!)
wait "${started[-1]}"
