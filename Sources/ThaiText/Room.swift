// Ground: everything about the Thai script that is not about welfare or screens.
