// Tests of Desk.
