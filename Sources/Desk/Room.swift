// Floor 2: what the officer sees and does, as State, Event, Effect, update and view.
