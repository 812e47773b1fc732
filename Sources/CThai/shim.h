#pragma once
#include <thai/thbrk.h>
#include <thai/thwbrk.h>
#include <wchar.h>

/* Declared by hand: wchar.h hides it without _XOPEN_SOURCE. Used by the tests to check our own widths. */
extern int wcwidth(wchar_t c);
