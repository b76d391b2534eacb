"""Renders the golden document with Jinja2: once into a file, then as often as each line of the standard input says.

Its template is compiled once. Like the module's, it pads tables to the width that a terminal shows; unlike the module, it escapes
nothing: a value that would change the document's structure goes through as it stands.
"""
import json
import sys
import time
from unicodedata import east_asian_width
from pathlib import Path

try:
    import jinja2
except ImportError:
    print("missing")
    sys.exit(0)

STATUS_WORDS = {"draft": "Draft", "inReview": "In Review", "complete": "Complete"}
MARKED_STATUS = {
    "proposed": "💡 Proposed",
    "planned": "📋 Planned",
    "inProgress": "🔄 In Progress",
    "blocked": "⛔ Blocked",
    "done": "✅ Done",
    "wontDo": "🚫 Won't Do",
}
IMPACT_LABELS = [
    ("duration", "Duration"),
    ("usersAffected", "Users affected"),
    ("requestsFailed", "Requests failed"),
    ("revenueImpact", "Revenue impact"),
]


def width(text):
    return len(text) if text.isascii() else sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def pad(text, columns):
    return text + " " * (columns - width(text))


def column_widths(headings, rows):
    return [max(map(width, column)) for column in zip(headings, *rows)]


def timeline_cells(timeline):
    return [(event["time"][11:16], event["description"]) for event in timeline]


def action_cells(items):
    return [(item["action"], item["owner"], item["dueDate"], item["priority"], MARKED_STATUS[item["status"]]) for item in items]


def main(data_path, output_path):
    environment = jinja2.Environment(loader=jinja2.FileSystemLoader(Path(__file__).parent), autoescape=False, keep_trailing_newline=False)
    environment.filters["pad"] = pad
    environment.globals.update(
        column_widths=column_widths,
        timeline_cells=timeline_cells,
        action_cells=action_cells,
        status_words=STATUS_WORDS,
        impact_labels=IMPACT_LABELS,
    )
    template = environment.get_template("golden.md.j2")
    data = json.loads(Path(data_path).read_text(encoding="utf-8"))

    def render():
        return template.render(data).rstrip("\n") + "\n"

    Path(output_path).write_text(render(), encoding="utf-8", newline="\n")
    print(jinja2.__version__, flush=True)
    for line in sys.stdin:
        wall, cpu = time.perf_counter(), time.process_time()
        for _ in range(int(line)):
            render()
        print(time.perf_counter() - wall, time.process_time() - cpu, flush=True)


main(*sys.argv[1:])
