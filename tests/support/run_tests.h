#pragma once

/// Runs the tests this program has, as its arguments ask. For a main() that makes an application
/// first: the runner is the larger part of Catch2, and is compiled once for all.
int runTests(int argc, char **argv);
