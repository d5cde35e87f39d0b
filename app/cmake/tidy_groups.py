#!/usr/bin/env python3
"""Puts sources together for clang-tidy, and writes the compile_commands.json of the groups.

    tidy_groups.py BUILD_TREE SOURCE_FOLDER GROUPS_FOLDER

Clang-tidy spends most of its time in the headers of Qt and of the standard library, and looks
them through again for each source. A group includes several sources, so that it does so once.
Sources are kept apart where one has in its unnamed namespace a name that the other uses, too.
"""

import json
import pathlib
import re
import shlex
import sys

# The static analyzer looks into a .cpp file that is included only from a file of this name.
GROUP = "UnifiedSource_{}.cpp"
MOST = 8  # sources in a group: enough to gain by, and few enough to keep all cores busy

NAME = re.compile(r"[A-Za-z_]\w*")
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.S)
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.S | re.M)
STATIC = re.compile(r"^static [^;{]*?(\w+)\(", re.M)
DECLARED = re.compile(r"([A-Za-z_]\w*)\s*(?=@|=|;|\[|:(?!:))")


def outermost(text):
    """The text with an @ for each pair of parentheses or braces and what is in it."""
    while True:
        shorter = re.sub(r"\{[^{}]*\}|\([^()]*\)", "@", text)
        if shorter == text:
            return text
        text = shorter


class Source:
    def __init__(self, path, arguments, directory):
        self.path = path
        self.arguments = arguments
        self.directory = directory
        code = pathlib.Path(path).read_text(encoding="utf-8")
        # The end of an unnamed namespace is known by its comment.
        blocks = [COMMENT_OR_TEXT.sub("", block) for block in UNNAMED.findall(code)]
        self.used = set(NAME.findall(COMMENT_OR_TEXT.sub("", code)))
        self.own = set(STATIC.findall(code))
        for block in blocks:
            self.own.update(DECLARED.findall(outermost(block)))

    def agrees_with(self, other):
        # Its sources are small, and bring the bones of the skeleton into scope by "using enum".
        if "/app/figure/" in self.path or "/app/figure/" in other.path:
            return False
        return (self.arguments == other.arguments and not self.own & other.used
                and not other.own & self.used)


def sources(build_tree, folder):
    for entry in json.loads((build_tree / "compile_commands.json").read_text()):
        if not entry["file"].startswith(f"{folder}/"):
            continue
        arguments = shlex.split(entry["command"])
        # From the compiler's own "-o" on the command names this one source.
        yield Source(entry["file"], arguments[:arguments.index("-o")], entry["directory"])


def grouped(all_sources):
    groups = []
    for source in all_sources:
        for group in groups:
            if len(group) < MOST and all(source.agrees_with(each) for each in group):
                group.append(source)
                break
        else:
            groups.append([source])
    return groups


def main(build_tree, folder, out):
    out.mkdir(parents=True, exist_ok=True)
    for old in out.glob("*.cpp"):
        old.unlink()
    commands = []
    for number, group in enumerate(grouped(sources(build_tree, folder))):
        path = out / GROUP.format(number)
        path.write_text("".join(
            f'#include "{each.path}" // NOLINT(bugprone-suspicious-include)\n' for each in group))
        commands.append({"directory": group[0].directory, "file": str(path),
                         "arguments": [*group[0].arguments, "-c", str(path)]})
    (out / "compile_commands.json").write_text(json.dumps(commands, indent=1))


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]), sys.argv[2], pathlib.Path(sys.argv[3]))
