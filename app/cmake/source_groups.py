#!/usr/bin/env python3
"""Puts sources together that can be compiled as one, for a whole build and for clang-tidy.

    source_groups.py SOURCE ...

prints a line for each source: the number of its group, a tab and its path; no number for a source
that stays by itself. Compilers spend most of their time in the headers of Qt and of the standard
library, and look them through again for each source. A group includes several sources, so that
they are looked through once. Sources are kept apart where one has in its unnamed namespace a name
that the other uses, too.
"""

import pathlib
import re
import sys

MOST = 8  # sources in a group: enough to gain by, and few enough to keep all cores busy

NAME = re.compile(r"[A-Za-z_]\w*")
RAW_TEXT = re.compile(r'R"(\w*)\(.*?\)\1"', re.S)
COMMENT_OR_TEXT = re.compile(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"', re.S)
UNNAMED = re.compile(r"^namespace \{\n(.*?)^\} // namespace$", re.S | re.M)
STATIC = re.compile(r"^static [^;{]*?(\w+)\(", re.M)
DECLARED = re.compile(r"([A-Za-z_]\w*)\s*(?=@|=|;|\[|:(?!:))")
# What it brings into scope, such as the bones of the skeleton, is not for the sources after it.
OPENED = re.compile(r"^using enum |^#define ", re.M)


def outermost(text):
    """The text with an @ for each pair of parentheses or braces and what is in it."""
    while True:
        shorter = re.sub(r"\{[^{}]*\}|\([^()]*\)", "@", text)
        if shorter == text:
            return text
        text = shorter


def bare(code):
    """The code without its comments and texts."""
    return COMMENT_OR_TEXT.sub("", RAW_TEXT.sub("", code))


class Source:
    """A source and the way it is compiled; sources compiled in different ways are kept apart."""

    def __init__(self, path, arguments=(), directory=""):
        self.path = path
        self.arguments = arguments
        self.directory = directory
        # The end of an unnamed namespace is known by its comment.
        code = pathlib.Path(path).read_text(encoding="utf-8")
        self.opens = OPENED.search(code) is not None
        self.used = set(NAME.findall(bare(code)))
        self.own = set(STATIC.findall(code))
        for block in UNNAMED.findall(code):
            self.own.update(DECLARED.findall(outermost(bare(block))))

    def agrees_with(self, other):
        if self.opens or other.opens:
            return False
        return (self.arguments == other.arguments and not self.own & other.used
                and not other.own & self.used)


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


def main(paths):
    for number, group in enumerate(grouped(Source(path) for path in paths)):
        for each in group:
            print(f"{number if len(group) > 1 else ''}\t{each.path}")


if __name__ == "__main__":
    main(sys.argv[1:])
