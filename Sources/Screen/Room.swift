// Floor 0: cells, input, widgets and theme roles, as pure values.
