#!/usr/bin/env bash
# bash examples/command.sh: three reports kept in a database, and questions over them. READOUT is the command to run.
set -euo pipefail
cd "$(dirname "$0")"
readout=${READOUT:-npx readout}
kept=$(mktemp -d)
trap 'rm -rf "$kept"' EXIT
ask() { local command=$1; shift; $readout "$command" "$@" --database "$kept/readout.db"; }

ask add lake-wire.txt --outlet "Lake Wire" --published 2024-03-05 >"$kept/added"
ask add evening-star.txt --outlet "Evening Star" --published 2024-03-05 >>"$kept/added"
ask add arusha.txt --outlet "Lake Wire" --published 2024-06-11 >>"$kept/added"

echo "# who met whom, each meeting once"
ask contacts --format reading
echo "# what several reports tell of"
ask sources --format reading
echo "# what was agreed, and what came of it"
ask commitments --as-of 2024-07-01 --format reading
echo "# the highest contact"
ask contacts KEN UGA --format reading
