#!/usr/bin/env python3
"""Types that share a name within the namespace hipwise.

Two layers that each define a type of one name are one program in which the linker keeps the members
of either for both: it crashes far from its cause, and no compiler says a word. Prints a line each and
exits with 1 if there are any.
"""
import pathlib
import re
import sys

TOKEN = re.compile(
    r"(?P<open>\{)|(?P<close>\})|(?P<end>;)"
    r"|\bnamespace\s*(?P<namespace>[\w:]*)\s*(?=\{)"
    r"|\b(?:class|struct|enum\s+class|enum|union)\s+(?P<type>[A-Za-z_]\w*)\s*(?=final|:(?!:)|\{)"
)
NOISE = re.compile(r'//[^\n]*|/\*.*?\*/|R"\((?:.|\n)*?\)"|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])\'', re.S)


def named_types(text):
    """The types that the rest of the program can see, with their namespaces and outer types."""
    scopes = []  # a name each; None: not to be seen from outside
    coming = None
    for token in TOKEN.finditer(NOISE.sub(" ", text)):
        if token["namespace"] is not None:
            coming = token["namespace"] or None, True
        elif token["type"]:
            if all(scopes):
                yield "::".join([*scopes, token["type"]])
            coming = token["type"], True
        elif token["open"]:
            scopes.append(coming[0] if coming else None)
            coming = None
        elif token["close"]:
            if scopes:
                scopes.pop()
        elif token["end"]:
            coming = None


def main():
    places = {}
    for path in sorted(pathlib.Path("app").rglob("*")):
        if path.suffix in (".h", ".cpp"):
            for name in named_types(path.read_text(encoding="utf-8")):
                places.setdefault(name, []).append(path.as_posix())
    doubled = {name: found for name, found in places.items() if len(found) > 1}
    for name, found in sorted(doubled.items()):
        print(f"{name}: {', '.join(found)}")
    print(f"{len(places)} types, {len(doubled)} names given twice")
    return 1 if doubled else 0


sys.exit(main())
