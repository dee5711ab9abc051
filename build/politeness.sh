#!/bin/sh
# Fits the weights of politeness on judged requests and prints how well they tell the polite from the impolite. Fails when the
# weights in the repository are others than those it makes; -Dpoliteness.rewrite=true puts its own in their place.
#
#     sh build/politeness.sh wikipedia.annotated.csv
#
# The file is of the Stanford Politeness Corpus and no part of this repository.
set -eu
here=$(cd "${0%/*}/.." && pwd -P)
. "$here/build/tools.sh"
[ $# -ge 1 ] && [ -r "$1" ] || { say "Name a file of the Stanford Politeness Corpus, as wikipedia.annotated.csv; a readable one was expected, found: ${1:-nothing}"; exit 2; }
file=$(cd "$(dirname "$1")" && pwd -P)/$(basename "$1")
shift
find_jdk || exit 1
maven -q test -pl prose -am -Dtest=FitTest -Dsurefire.failIfNoSpecifiedTests=false -Dpoliteness="$file" "$@"
