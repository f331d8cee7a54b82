#!/usr/bin/env python3
"""Makes docs/demo.svg: a part of `msgctl sandbox demo` as it was really printed at a terminal.

    cargo build --locked && docs/picture.py target/debug/msgctl

Nothing but the standard library. The part is what some commands of the tour print, and the remarks before them.
"""

import fcntl
import html
import os
import pty
import re
import struct
import sys
import termios

COLUMNS = 100
COMMANDS = ["$ msgctl report queues", "$ msgctl dlq triage", "$ msgctl dlq redrive tasks --yes", "$ msgctl dlq list"]
LINE, CHARACTER, MARGIN = 18, 8.43, 16
STYLE = """
  svg { background: #fdfdfc }
  text { font: 14px ui-monospace, 'SF Mono', Menlo, 'DejaVu Sans Mono', Consolas, monospace; fill: #24292f; white-space: pre }
  .command { font-weight: 600 }
  .remark { fill: #6e7781 }
  .s1 { font-weight: 600 } .s2 { fill: #6e7781 }
  .s31 { fill: #cf222e } .s32 { fill: #1a7f37 } .s33 { fill: #9a6700 } .s36 { fill: #0969da }
  @media (prefers-color-scheme: dark) {
    svg { background: #0d1117 } text { fill: #e6edf3 } .remark, .s2 { fill: #8b949e }
    .s31 { fill: #ff7b72 } .s32 { fill: #7ee787 } .s33 { fill: #d29922 } .s36 { fill: #79c0ff }
  }
"""


def record(program):
    """What the tour prints at a terminal of COLUMNS columns."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["COLUMNS"] = str(COLUMNS)
        os.execv(program, [program, "sandbox", "demo", "--no-progress"])
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, struct.pack("HHHH", 50, COLUMNS, 0, 0))
    printed = b""
    while True:
        try:
            some = os.read(terminal, 65536)
        except OSError:
            break
        if not some:
            break
        printed += some
    _, status = os.waitpid(pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"the tour failed:\n{printed.decode()}")
    text = printed.decode().replace("\r\n", "\n")
    # Of what was drawn over, the last is left, as on the screen.
    text = "\n".join(line.rsplit("\r", 1)[-1] for line in text.split("\n"))
    return re.sub(r"\x1b\[[0-9;?]*[A-Za-ln-z]", "", text)


def part(text):
    """The paragraphs of COMMANDS; one without a command belongs to the one before it, a remark to the next."""
    kept, remarks, keeping = [], [], False
    for paragraph in text.strip("\n").split("\n\n"):
        plain = re.sub(r"\x1b\[[0-9;]*m", "", paragraph)
        if plain.startswith("# "):
            remarks, keeping = [paragraph], False
            continue
        if plain.startswith("$ "):
            keeping = any(plain.startswith(command) for command in COMMANDS)
        if keeping:
            kept += remarks + [paragraph]
        remarks = []
    lines = "\n\n".join(kept).strip("\n").split("\n")
    return [piece for line in lines for piece in wrapped(line)]


def wrapped(line):
    """As a terminal does it; coloured lines are short."""
    if "\x1b" in line or len(line) <= COLUMNS:
        return [line]
    return [line[:COLUMNS], *wrapped(line[COLUMNS:])]


def spans(line):
    """A line as spans of one style each."""
    classes, out = set(), []
    if line.startswith("# "):
        classes.add("remark")
    elif line.startswith("$ "):
        classes.add("command")
    for piece in re.split(r"(\x1b\[[0-9;]*m)", line):
        if piece.startswith("\x1b["):
            for code in piece[2:-1].split(";"):
                if code in ("", "0"):
                    classes = {name for name in classes if not name.startswith("s")}
                else:
                    classes.add(f"s{code}")
        elif piece:
            names = " ".join(sorted(classes))
            out.append(f'<tspan class="{names}">{html.escape(piece)}</tspan>' if names else html.escape(piece))
    return "".join(out)


def picture(lines):
    width = int(COLUMNS * CHARACTER + 2 * MARGIN)
    height = len(lines) * LINE + 2 * MARGIN
    rows = [
        f'<text x="{MARGIN}" y="{MARGIN + LINE * at + 13}" xml:space="preserve">{spans(line)}</text>'
        for at, line in enumerate(lines)
        if line
    ]
    return "\n".join([
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" width="{width}" role="img">',
        "<title>Dead letters are found, shown, and brought back with msgctl</title>",
        f"<style>{STYLE}</style>",
        *rows,
        "</svg>",
        "",
    ])


if __name__ == "__main__":
    lines = part(record(os.path.abspath(sys.argv[1])))
    target = os.path.join(os.path.dirname(os.path.abspath(__file__)), "demo.svg")
    with open(target, "w", encoding="utf-8") as file:
        file.write(picture(lines))
    print(f"{target}: {len(lines)} lines")
