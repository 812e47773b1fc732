#pragma once
/* What ncurses offers as macros with casts or as variables, as functions and constants that Swift can see. */
#define NCURSES_WIDECHAR 1
#include <curses.h>
#include <locale.h>
#include <langinfo.h>
#include <term.h>

static inline attr_t cn_bold(void) { return A_BOLD; }
static inline attr_t cn_reverse(void) { return A_REVERSE; }
static inline attr_t cn_underline(void) { return A_UNDERLINE; }
static inline attr_t cn_dim(void) { return A_DIM; }
static inline attr_t cn_blink(void) { return A_BLINK; }
static inline attr_t cn_italic(void) { return A_ITALIC; }

static inline int cn_function_key(int number) { return KEY_F(number); }

static inline WINDOW *cn_screen(void) { return stdscr; }
/* What ncurses believes the terminal shows. */
static inline WINDOW *cn_shown(void) { return curscr; }
static inline int cn_columns(void) { return getmaxx(stdscr); }
static inline int cn_rows(void) { return getmaxy(stdscr); }
static inline int cn_cursor_column(void) { return getcurx(stdscr); }
static inline int cn_cursor_row(void) { return getcury(stdscr); }
static inline int cn_colours(void) { return COLORS; }
static inline int cn_colour_pairs(void) { return COLOR_PAIRS; }

/* newterm on the standard streams; NULL where initscr would end the process. */
static inline SCREEN *cn_newterm(const char *name) { return newterm(name, stdout, stdin); }

/* Whether the last cell can only be filled by pushing a character into it (screen, tmux, rxvt). */
static inline bool cn_pushes_into_corner(void) {
  return auto_right_margin && !(enter_am_mode != NULL && exit_am_mode != NULL);
}

/* Whether the terminal can place its cursor; without that nothing full-screen works (TERM=dumb). */
static inline bool cn_places_cursor(void) { return cursor_address != NULL; }
