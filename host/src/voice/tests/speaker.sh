#!/bin/sh
# Speaks French and English; beside the link by which it was called, `ran` grows by a line each time.
if [ "$1" = --voices ]; then
  printf 'Pty Language Age\n 5 fr-fr --/M\n 5 en-gb --/M\n 5 ka --/M\n'
else
  echo "$$" >> "$(dirname "$0")/ran"
  printf 'RIFF....WAVEfmt ....................data....%s|' "$*"
  cat
fi
