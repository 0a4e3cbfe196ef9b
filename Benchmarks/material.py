"""What the benchmarks measure on: seeded, so that every run has the same.

Meetings that were held come into a team file through its tables, which are its documented form; everything else through
the program itself.
"""

import csv
import random
import sqlite3
import subprocess

PHRASES = [
    "3/4 is bigger because 4 is bigger than 3", "both are one piece away from a whole",
    "2/3 needs 1/3 more and 3/4 needs 1/4 more, so 3/4 is closer to 1", "I drew it and 3/4 has more",
    "thirds are bigger than fourths", "I found twelfths: 9/12 and 8/12", "you add the tops and the bottoms", "",
]
ANSWERS = ["3/4", "2/3", "same", "9/12", "5/7"]


def work_csv(path, rows, tasks=1, seed=7):
    """A long CSV of students' work; a response has up to 80 characters."""
    draw = random.Random(seed)
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["id", "task", "prompt", "section", "response", "answer"])
        for row in range(rows):
            task = row * tasks // rows + 1
            table.writerow([
                f"s{row}", f"Task {task}", f"Which is greater, 3/4 or 2/3? Explain how you know. ({task})",
                f"P{draw.randrange(6) + 1}", draw.choice(PHRASES), draw.choice(ANSWERS),
            ])


def ratings_csv(path, pieces, raters=10, seed=3):
    """Tags of several raters who agree on three of four pieces; one in seven cells is empty."""
    draw = random.Random(seed)
    tags = ["reason", "reproduce", "noEvidence"]
    with open(path, "w", newline="", encoding="utf-8") as file:
        table = csv.writer(file)
        table.writerow(["piece"] + [f"r{rater}" for rater in range(raters)])
        for piece in range(pieces):
            true = draw.choice(tags)
            table.writerow([piece] + [
                "" if draw.random() < 0.15 else true if draw.random() < 0.75 else draw.choice(tags)
                for _ in range(raters)
            ])


def prepared(program, path, rows):
    """A team file with one meeting made ready, on one task of so many samples; returns the CSV beside it."""
    table = f"{path}.csv"
    work_csv(table, rows)
    quiet = {"stdout": subprocess.DEVNULL, "check": True}
    subprocess.run([program, "new", path, "--team", "Bench"], **quiet)
    subprocess.run([program, "import", table, "--file", path, "--meeting", "Fractions"], **quiet)
    return table


def season(program, path, meetings, tasks=3, samples=120, seed=11):
    """A team file with so many meetings held, each with its tasks, tags, groups and moves."""
    draw = random.Random(seed)
    subprocess.run([program, "new", path, "--team", "Bench"], stdout=subprocess.DEVNULL, check=True)
    file = sqlite3.connect(path)
    number = 0

    def new():
        nonlocal number
        number += 1
        return number

    def put(table, **values):
        names = ", ".join(values)
        marks = ", ".join("?" * len(values))
        file.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", list(values.values()))

    for section in range(6):
        put("section", name=f"P{section + 1}")
    first = 1_757_600_000_000
    for meeting_index in range(meetings):
        meeting = new()
        put(
            "meeting", id=meeting, title=f"Meeting {meeting_index + 1}", goal="Every student can say why",
            stage="ended", start_since_boot=0, start_boot="", start_wall=first + meeting_index * 7 * 86_400_000,
            start_offset_minutes=-300, stopped_at=45 * 60_000, seats=6, length=45)
        activities = ["logistics", "planning/studentWork", "strategy", "planning/studentWork", "planning/nextLesson"]
        for at, activity in enumerate(activities):
            put("time_boundary", meeting=meeting, at=at * 9 * 60_000, activity=activity, source="live")
        for position in range(tasks):
            task = new()
            put(
                "task", id=task, title=f"Task {meeting_index}.{position}", prompt="Explain how you know.",
                answer_key="3/4", written="reason" if draw.random() < 0.5 else "reproduce")
            put("meeting_task", meeting=meeting, task=task, position=position)
            for section in range(6):
                put("task_section", task=task, section=f"P{section + 1}", grade="5")
            groups = []
            for name in draw.sample(["Whole-number thinking", "Gap thinking", "Adds tops and bottoms", "Other"], 2):
                groups.append(new())
                put(
                    "misconception_group", id=groups[-1], task=task, name=name, hint="", anticipated=1, papers=0,
                    probe="", next_move="", example="")
            for sample_position in range(samples):
                sample = new()
                put(
                    "sample", id=sample, task=task, position=sample_position, section=f"P{sample_position % 6 + 1}",
                    response=draw.choice(PHRASES), answer=draw.choice(ANSWERS), added=0)
                demand = draw.choice(["reason", "reproduce", "reproduce", "noEvidence"])
                put("room_tag", meeting=meeting, sample=sample, demand=demand, in_doubt=0)
                place = draw.choice(groups + [None])
                put("group_place", sample=sample, task=task, misconception_group=place)
            put(
                "move", id=new(), meeting=meeting, task=task, misconception_group=groups[0], text="draw it on one line",
                lesson="4.6", question="can you tell me why?", who="everyone",
                status="tried", tried_by=4, heard="fourths are smaller")
    file.commit()
    file.close()
