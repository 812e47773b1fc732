// Floor 1: the store: journal, tables, keys, finding people.
