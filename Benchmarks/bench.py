#!/usr/bin/env python3
"""Measures tellwhy as people and machines feel it, interleaved with the programs it is compared with.

  make bench                                    everything, a few minutes
  Benchmarks/bench.py --only season,start       some of it
  Benchmarks/bench.py --sizes 1000 --rounds 1   a quick look

It drives the real binary in a pseudo-terminal and as whole processes. What is not installed (calcurse, visidata,
sqlite3, Python's krippendorff, valgrind) is left out with a sentence. Times move with the machine; ratios are taken
within a round, and instructions are counted.
"""

import argparse
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

import material
from terminal import Session

ROOT = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


class Bench:
    def __init__(self, arguments):
        self.program = os.path.abspath(arguments.program)
        self.rounds = arguments.rounds
        self.sizes = arguments.sizes
        self.idle_seconds = arguments.idle
        self.folder = tempfile.mkdtemp(prefix="tellwhy-bench-")
        self.rows = []
        self.skipped = []
        self.files = {}

    # What every measurement uses.

    def say(self, what, ours, peer="", reach=""):
        self.rows.append((what, ours, peer, reach))
        print(f"  {what}: {ours}  {peer}", file=sys.stderr, flush=True)

    def has(self, name):
        found = shutil.which(name) is not None
        words = f"{name} is not installed; what it is compared with stands alone."
        if not found and words not in self.skipped:
            self.skipped.append(words)
        return found

    def path(self, name):
        return os.path.join(self.folder, name)

    def home(self):
        return tempfile.mkdtemp(dir=self.folder)

    def team(self, rows):
        """A fresh copy of the prepared team file of a size."""
        if rows not in self.files:
            path = self.path(f"team-{rows}.tellwhy")
            material.prepared(self.program, path, rows)
            self.files[rows] = path
        copy = os.path.join(self.home(), "team.tellwhy")
        shutil.copyfile(self.files[rows], copy)
        return copy

    def tag(self, rows):
        """The command that begins the meeting and opens Tag, and the words it paints."""
        return [self.program, self.team(rows), "--screen", "tag"], "SAMPLE A"

    def calcurse(self):
        data = self.home()
        with open(os.path.join(data, "todo"), "w") as file:
            file.writelines(f"[{line % 9 + 1}] look at work {line}\n" for line in range(1000))
        open(os.path.join(data, "apts"), "w").close()
        return ["calcurse", "-q", "-D", data, "-C", data], "look at work"

    def process(self, command, **more):
        """Seconds and megabytes of a whole process."""
        before = time.perf_counter()
        child = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **more)
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            raise SystemExit(f"bench: {' '.join(command)} ended with {child.returncode}")
        return time.perf_counter() - before, usage.ru_maxrss / 1024

    # The measurements, in the order of the table.

    def season(self):
        """A year of 40 meetings opens like one of one meeting, and its trends take under 200 ms."""
        files = {}
        for meetings in (1, 40):
            files[meetings] = self.path(f"season-{meetings}.tellwhy")
            material.season(self.program, files[meetings], meetings)
        opened, trends = {1: [], 40: []}, {1: [], 40: []}
        for _ in range(self.rounds * 5):
            for meetings, path in files.items():
                copy = os.path.join(self.home(), "team.tellwhy")
                shutil.copyfile(path, copy)
                session = Session([self.program, copy, "--screen", "summary"], self.home())
                opened[meetings].append(session.wait_for("SUMMARY", 30))
                session.close()
                trends[meetings].append(self.process([self.program, "trends", "--file", path, "--format", "json"])[0])
        ratio = statistics.median(a / b for a, b in zip(opened[40], opened[1]))
        self.say("open a season of 40 meetings", ms(opened[40]), f"one meeting {ms(opened[1])}: x{ratio:.2f}", "x1.20")
        self.say("trends of that season", ms(trends[40]), f"one meeting {ms(trends[1])}", "200 ms")

    def start(self):
        """Start to first paint, begun meeting and its writes included."""
        times = {rows: [] for rows in self.sizes}
        peer = []
        for _ in range(self.rounds * 3):
            for rows in self.sizes:
                command, words = self.tag(rows)
                session = Session(command, self.home())
                times[rows].append(session.wait_for(words, 120))
                session.close()
            if self.has("calcurse"):
                command, words = self.calcurse()
                session = Session(command, self.home())
                peer.append(session.wait_for(words, 30))
                session.close(b"qy")
        first = self.sizes[0]
        for rows in self.sizes:
            against = f"calcurse {ms(peer)}: x{middle(times[rows]) / middle(peer):.2f}" if peer else ""
            reach = "x0.75" if rows == first else f"x1.50 of {first:,}: x{middle(times[rows]) / middle(times[first]):.2f}"
            self.say(f"start to first paint, {rows:,} samples", ms(times[rows]), against, reach)

    def instructions(self):
        """What a start costs, counted: this does not move with the machine."""
        if not self.has("valgrind"):
            return
        plain = self.count([self.program, self.team(self.sizes[0])], "Begin", b"q")
        peer = self.count(*self.calcurse(), b"qy") if self.has("calcurse") else None
        self.say("instructions to start", f"{plain:.1f} M", f"calcurse {peer:.0f} M" if peer else "", "41 M")
        begun = self.count(*self.tag(self.sizes[0]), b"qq")
        self.say("and to begin the meeting on Tag", f"{begun:.1f} M")

    def count(self, command, words, leave):
        log = os.path.join(self.home(), "log")
        valgrind = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}", "--vgdb=no"]
        # Valgrind gives up on the debug information of a Swift runtime that is linked in.
        program = os.path.join(self.home(), "counted")
        shutil.copy(shutil.which(command[0]) or command[0], program)
        subprocess.run(["strip", "-g", program], check=True)
        session = Session(valgrind + [program] + command[1:], self.home())
        # Under valgrind a program pauses between its paints.
        for _ in range(600):
            if session.wait_for(words, 1) is not None:
                break
            time.sleep(0.3)
        session.close(leave)
        with open(log) as file:
            found = re.search(r"Collected : (\d+)", file.read())
        return int(found.group(1)) / 1e6 if found else float("nan")

    def keys(self):
        """One key, tag and durable write included; then 200 at once."""
        samples = max(self.sizes[0], 1000)
        times, sizes, peer, bursts, peer_bursts, burst_bytes = [], [], [], [], [], []
        for _ in range(self.rounds):
            command, words = self.tag(samples)
            session = Session(command, self.home())
            session.wait_for(words, 60)
            for key in b"rpxrp" * 12:
                spent, size = session.send(bytes([key]))
                times.append(spent)
                sizes.append(size)
            spent, size = session.send(b"rp" * 100)
            bursts.append(spent)
            burst_bytes.append(size)
            session.close()
            saved = subprocess.run(
                [self.program, "export", "--file", command[1], "--format", "json"], capture_output=True, text=True)
            tagged = len(re.findall(r'"tag": "re', saved.stdout)) + len(re.findall(r'"tag": "noE', saved.stdout))
            if tagged != 260:
                raise SystemExit(f"bench: 260 keys tagged {tagged} samples")
            if self.has("calcurse"):
                command, words = self.calcurse()
                session = Session(command, self.home())
                session.wait_for(words, 30)
                session.send(b"\t")
                session.send(b"\t")
                peer += [session.send(key)[0] for key in [b"j", b"k"] * 20]
                peer_bursts.append(session.send(b"j" * 200)[0])
                session.close(b"qy")
        ratio = f": x{middle(times) / middle(peer):.2f}" if any(peer) else ""
        self.say("key to paint, saved, median", ms(times), f"calcurse {ms(peer)}{ratio}" if peer else "", "x0.50")
        self.say("key to paint, saved, 95 of 100", ms([high(times)]), "", "50 ms")
        self.say("bytes per tag key", f"{statistics.median(sizes):.0f}", "", "250")
        ratio = f": x{middle(bursts) / middle(peer_bursts):.2f}" if any(peer_bursts) else ""
        self.say(
            "burst of 200 keys, every tag saved", ms(bursts), f"calcurse {ms(peer_bursts)}{ratio}" if peer else "",
            "x0.10")
        self.say("bytes of that burst", f"{statistics.median(burst_bytes):.0f}", "", "3,000")

    def idle(self):
        """A minute on Tag with the clock running and nobody typing."""
        ours = self.rest(*self.tag(self.sizes[0]), b"qq")
        peer = self.rest(*self.calcurse(), b"qy") if self.has("calcurse") else None
        against = f"calcurse {peer[0]:.1f}/s, {peer[1]:.0f} B/s, {peer[2] * 1000:.1f} ms/s" if peer else ""
        self.say(
            "idle: wake-ups, bytes, processor", f"{ours[0]:.1f}/s, {ours[1]:.0f} B/s, {ours[2] * 1000:.1f} ms/s",
            against, "1.2/s, 60 B/s, x2 processor")

    def rest(self, command, words, leave):
        session = Session(command, self.home())
        session.wait_for(words, 60)
        session.read(0.5, 3)
        switches, cpu, began = session.status("voluntary_ctxt_switches"), session.cpu(), time.perf_counter()
        size = 0
        while time.perf_counter() - began < self.idle_seconds:
            size += len(session.read(self.idle_seconds, self.idle_seconds - (time.perf_counter() - began))[0])
        spent = time.perf_counter() - began
        result = (
            (session.status("voluntary_ctxt_switches") - switches) / spent, size / spent, (session.cpu() - cpu) / spent)
        session.close(leave)
        return result

    def memory(self):
        """The most memory a session took that looked at samples and tagged some."""
        for rows in self.sizes:
            command, words = self.tag(rows)
            session = Session(command, self.home())
            session.wait_for(words, 120)
            for key in b"rpxrp":
                session.send(bytes([key]))
            ours = session.status("VmHWM") / 1024
            session.close()
            against = ""
            if self.has("vd"):
                table = f"{self.files[rows]}.csv"
                session = Session(["vd", "--config=/dev/null", table], self.home())
                session.wait_for(f"{rows} rows", 180)
                peer = session.status("VmHWM") / 1024
                session.close(b"\x11")
                against = f"visidata {peer:.0f} MB: x{ours / peer:.2f}"
            reach = {1000: "45 MB", 100_000: "x0.70", 1_000_000: "x0.30"}.get(rows, "")
            self.say(f"memory, {rows:,} samples", f"{ours:.0f} MB", against, reach)

    def imports(self):
        """A CSV into a new team file, and the same into SQLite's own shell."""
        for rows in self.sizes:
            self.team(rows)
            table = f"{self.files[rows]}.csv"
            ours, peer, memory = [], [], 0
            for _ in range(self.rounds if rows < 1_000_000 else 1):
                path = os.path.join(self.home(), "import.tellwhy")
                self.process([self.program, "new", path, "--team", "Bench"])
                spent, used = self.process([self.program, "import", table, "--file", path])
                ours.append(spent)
                memory = max(memory, used)
                if self.has("sqlite3"):
                    database = os.path.join(self.home(), "plain.db")
                    peer.append(self.process(["sqlite3", database, f".import --csv {table} work"])[0])
            against = f"sqlite3 .import {ms(peer)}: x{middle(ours) / middle(peer):.2f}" if peer else ""
            self.say(f"import, {rows:,} rows", f"{ms(ours)}, {memory:.0f} MB", against, "x2, 100 MB")

    def commands(self):
        """What works without a screen."""
        for rows in self.sizes:
            self.team(rows)
            table = f"{self.files[rows]}.csv"
            self.job(f"analyze, {rows:,} rows", ["analyze", table, "--format", "json"], rows)
            self.job(f"export, {rows:,} samples", ["export", "--file", self.files[rows], "--format", "json"], rows)
            self.job(f"trends, {rows:,} samples", ["trends", "--file", self.files[rows], "--format", "json"], rows)
        for pieces in self.sizes[:2]:
            table = self.path(f"ratings-{pieces}.csv")
            material.ratings_csv(table, pieces)
            peer = self.krippendorff(table)
            self.job(f"agreement, {pieces:,} x 10", ["agreement", table, "--no-range", "--format", "json"], pieces, peer)

    def job(self, what, arguments, rows, against=""):
        runs = [self.process([self.program] + arguments) for _ in range(self.rounds if rows < 1_000_000 else 1)]
        self.say(what, f"{ms([run[0] for run in runs])}, {max(run[1] for run in runs):.0f} MB", against)

    def learning(self):
        """What suggesting groups anew costs after a key, with 1,000 samples of 40 words."""
        built = os.path.join(ROOT, ".build", "release")
        manifest = os.path.join(ROOT, ".build", "release.yaml")
        if not self.has("swiftc") or not os.path.exists(manifest):
            return
        with open(manifest) as file:
            names = re.findall(r'"TaskAnalysis".{0,4000}?"-package-name","([^"]*)"', file.read(), re.S)
        program = self.path("learning")
        objects = os.path.join(built, "TaskAnalysis.build")
        compiled = subprocess.run(
            ["swiftc", "-O", "-swift-version", "6", "-parse-as-library", "-package-name", names[0] if names else "main",
             "-I", os.path.join(built, "Modules"), os.path.join(ROOT, "Benchmarks", "learning.swift"), "-o", program]
            + [os.path.join(objects, name) for name in sorted(os.listdir(objects)) if name.endswith(".o")],
            capture_output=True, text=True)
        if compiled.returncode != 0:
            self.skipped.append("Learning could not be compiled against the release build.")
            return
        runs = [subprocess.run([program, "40"], capture_output=True, text=True, check=True) for _ in range(self.rounds)]
        figures = [[int(word) / 1e6 for word in run.stdout.split()[:2]] for run in runs]
        instructions = ""
        if self.has("valgrind"):
            few, many = (self.instructions_of([program, str(keys)]) for keys in (20, 40))
            instructions = f"{(many - few) / 20:.1f} M instructions"
        self.say(
            "learning after a key, 1,000 samples", ms([run[0] for run in figures]),
            f"slowest {ms([max(run[1] for run in figures)])}, {instructions}", "5 ms")

    def instructions_of(self, command):
        """Millions of instructions of a whole process."""
        log = os.path.join(self.home(), "log")
        subprocess.run(
            ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", f"--log-file={log}"] + command,
            stdout=subprocess.DEVNULL, check=True)
        with open(log) as file:
            return int(re.search(r"Collected : (\d+)", file.read()).group(1)) / 1e6

    def krippendorff(self, table):
        script = (
            "import csv,sys,numpy as n,krippendorff as k\n"
            "rows=[r[1:] for r in list(csv.reader(open(sys.argv[1])))[1:]]\n"
            "code={'reason':0,'reproduce':1,'noEvidence':2}\n"
            "print(k.alpha(reliability_data=n.array([[code.get(c,n.nan) for c in r] for r in rows]).T,"
            "level_of_measurement='nominal'))\n")
        there = subprocess.run([sys.executable, "-c", "import krippendorff"], capture_output=True).returncode == 0
        if not there:
            words = "Python's krippendorff is not installed; agreement stands alone."
            if words not in self.skipped:
                self.skipped.append(words)
            return ""
        return f"krippendorff {ms([self.process([sys.executable, '-c', script, table])[0] for _ in range(self.rounds)])}"

    # The table.

    def table(self):
        lines = ["| | tellwhy | beside it | reach |", "|---|---|---|---|"]
        lines += [f"| {what} | {ours} | {peer} | {reach} |" for what, ours, peer, reach in self.rows]
        return "\n".join(lines + [""] + self.skipped)


def middle(values):
    known = [value for value in values if value is not None]
    return statistics.median(known) if known else float("nan")


def high(values):
    known = sorted(value for value in values if value is not None)
    return known[int(0.95 * (len(known) - 1))] if known else None


def ms(values):
    value = middle(values)
    return "nothing" if value != value else f"{value * 1000:,.1f} ms" if value < 1 else f"{value:,.2f} s"


PARTS = ["season", "start", "instructions", "keys", "learning", "idle", "memory", "imports", "commands"]


def main():
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--program", default=os.path.join(ROOT, ".build/release/tellwhy"))
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--idle", type=int, default=60, help="seconds")
    parser.add_argument(
        "--sizes", type=lambda text: [int(part) for part in text.split(",")], default=[1000, 100_000, 1_000_000])
    parser.add_argument("--only", type=lambda text: text.split(","), default=PARTS, help=", ".join(PARTS))
    arguments = parser.parse_args()
    if not os.access(arguments.program, os.X_OK):
        raise SystemExit(f"bench: {arguments.program} is not there; make build makes it")
    unknown = [part for part in arguments.only if part not in PARTS]
    if unknown:
        raise SystemExit(f"bench: there is no {unknown[0]}; there are {', '.join(PARTS)}")
    bench = Bench(arguments)
    try:
        for part in arguments.only:
            getattr(bench, part)()
        print(bench.table())
    finally:
        shutil.rmtree(bench.folder, ignore_errors=True)


if __name__ == "__main__":
    main()
