// A pseudo-terminal and a small emulator for tests.
