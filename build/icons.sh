#!/bin/sh
# Makes the PNG icons of the installed application from icon.svg, with Chromium. Run it when the mark changes.
set -eu
here=$(cd "${0%/*}/.." && pwd -P)
static=$here/app/src/main/resources/static
page=$(mktemp -d) || exit 1
trap 'rm -rf "$page"' EXIT

# icon NAME SIZE SHARE: a square of SIZE pixels, the mark taking SHARE per cent of it.
icon() {
    printf '<!DOCTYPE html><body style="margin:0;height:100vh;display:grid;place-items:center;background:#e8eff0"><img src="file://%s/icon.svg" style="width:%svw"></body>' "$static" "$3" >"$page/icon.html"
    chromium --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$page/profile" --allow-file-access-from-files \
        --window-size="$2,$2" --screenshot="$static/$1.png" "file://$page/icon.html" 2>/dev/null
}

icon icon-180 180 66
icon icon-192 192 66
icon icon-512 512 66
# A phone cuts a maskable icon to its own shape; the mark stays within the inner four fifths.
icon icon-maskable-512 512 50
