// What the files of this target know of each other.

#ifndef CTERMINAL_PARTS_H
#define CTERMINAL_PARTS_H

#include "CTerminal.h"

#include <termios.h>

// describe.c: terminfo

/// Appends what a capability sends to `buffer` (size bytes, `used` of them taken), padding removed; false if absent.
bool describe_append(const char *capability, char *buffer, size_t size, size_t *used);

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
