// Tests of the built program in a pseudo-terminal.
