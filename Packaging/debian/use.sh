# What a person does with the installed program; run inside of the bare Debian by proof.sh. Any failure ends it.
set -eu
cd "$(mktemp -d)"
export LC_ALL=C.UTF-8 TERM=xterm-256color

tellwhy --version
tellwhy new five.tellwhy --team "Grade 5"
tellwhy import /mnt/proof/fractions-and-ratios.csv --file five.tellwhy --meeting Fractions | tail -1
tellwhy analyze /mnt/proof/fractions-and-ratios.csv | head -3

# The full screen in a terminal of its own: r and p tag the first two papers, then q leaves, twice as a meeting runs.
mkfifo keys
{ sleep 2; printf r; sleep 1; printf p; sleep 1; printf q; sleep 1; printf q; sleep 1; } >keys &
script -qec "stty cols 80 rows 24; tellwhy five.tellwhy --screen tag" shown <keys >/dev/null
grep -q "REASON\|reason" shown

tellwhy export --file five.tellwhy --format json >summary.json
grep -m 1 -o '"reason": *[0-9]*' summary.json
grep -q '"reason": *[1-9]' summary.json
tellwhy export --file five.tellwhy --format markdown --for sharing | head -1
script -qec "stty cols 80 rows 24; tellwhy doctor --file five.tellwhy" /dev/null </dev/null | tail -1
zcat /usr/share/man/man1/tellwhy.1.gz | head -1
bash --norc -c 'source /usr/share/bash-completion/completions/tellwhy && complete -p tellwhy'
