// Floor 0: people, aid, rules, acts and questions, as pure values.
