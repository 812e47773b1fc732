// Tests of ThaiText.
