// What the files of this target know of each other.

#ifndef CTERMINAL_PARTS_H
#define CTERMINAL_PARTS_H

#include "CTerminal.h"

#include <termios.h>

// describe.c: terminfo

/// Appends what a capability sends to `buffer` (size bytes, `used` of them taken), padding removed; false if absent.
bool describe_append(const char *capability, char *buffer, size_t size, size_t *used);

/// The capabilities that painting uses; null or false where the terminal lacks them, valid while it is open.
typedef struct describe_capabilities {
  const char *address, *column, *row, *forward, *first_column, *down, *left;
  const char *clear, *erase_rest, *insert;
  const char *plain, *bold, *underline, *reverse;
  /// 256 colours, and all styles are changed by the sequences of ECMA-48.
  bool ecma_styles;
  bool erases_in_colour;
  bool moves_in_any_style;
  bool hides_cursor;
  /// Writing into the last corner would scroll the screen.
  bool last_corner_scrolls;
} describe_capabilities;

describe_capabilities describe_what_it_can(void);

/// Writes what a capability sends with its parameters, and says how many bytes; 0 for null.
size_t describe_expand(const char *capability, int first, int second, char *buffer, size_t size);

// guard.c: leaving the screen whatever happens

/// Arms the guard: from here on a crash writes `leave`, restores `modes` and shows what stderr was told.
void guard_arm(const char *leave, size_t length, const struct termios *modes);
/// Disarms it and shows what stderr was told.
void guard_disarm(void);
/// Writes the leaving sequence by itself, where curses must not touch the terminal's modes.
void guard_write_leaving_sequence(void);

// keys.c

void keys_define(void);
/// Translates a code of curses; false for a key this program has no use for.
bool keys_translate(int code, ct_key *key);

// paint.c: the only place where cells become bytes

/// Begins with a terminal that curses has opened; without colour, pairs mean the terminal's own colours.
void paint_open(bool colour);
void paint_close(void);
/// Adopts a size; another one than before forgets what is shown.
void paint_size(int32_t columns, int32_t rows);
void paint_forget(void);
void paint_define_pair(int16_t pair, int32_t ink, int32_t paper);
void paint_row(int32_t row, const ct_cell *cells, size_t count);
/// Sends what changed; a negative row leaves the cursor, which is then hidden, where it is.
void paint_show(int32_t cursor_row, int32_t cursor_column);
/// Sends what makes the terminal write plainly again, before curses leaves the screen.
void paint_leave(void);

// screen.c

/// Leaves the screen for the shell; and takes it back.
void screen_leave(void);
void screen_enter(void);

// signals.c

/// Creates the pipe and installs the handlers; false when the system refuses.
bool signals_install(void);
void signals_remove(void);
/// Whether this process may use the terminal: false in the background, and when the terminal is gone.
bool signals_in_foreground(void);

#endif
