// Floor 1: the files people edit (rules, themes, keys) read into values.
