#!/usr/bin/env python3
"""Puts sources together for clang-tidy, and writes the compile_commands.json of the groups.

    tidy_groups.py BUILD_TREE SOURCE_FOLDER GROUPS_FOLDER
"""

import json
import pathlib
import shlex
import sys

from source_groups import Source, grouped

# The static analyzer looks into a .cpp file that is included only from a file of this name.
GROUP = "UnifiedSource_{}.cpp"


def sources(build_tree, folder):
    for entry in json.loads((build_tree / "compile_commands.json").read_text()):
        if not entry["file"].startswith(f"{folder}/"):
            continue
        arguments = shlex.split(entry["command"])
        # From the compiler's own "-o" on the command names this one source.
        yield Source(entry["file"], arguments[:arguments.index("-o")], entry["directory"])


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
