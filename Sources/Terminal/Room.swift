// Floor 1: the only room that owns the tty.
