// Tests of Welfare.
