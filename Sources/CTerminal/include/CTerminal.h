// The terminal, as Swift sees it: what only C can reach (curses, signal handlers, poll) behind plain integers.
//
// One terminal per process, since curses itself is one. Everything here belongs to the thread that opened it, except
// `ct_wake`, which any thread may call, and the clock functions, which keep no state.

#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define CT_ENUM(name) enum __attribute__((enum_extensibility(closed))) name : int32_t

// MARK: The screen

/// How opening or inspecting ended.
typedef CT_ENUM(ct_outcome) {
  ct_outcome_ready,
  ct_outcome_input_not_a_terminal,
  ct_outcome_output_not_a_terminal,
  ct_outcome_terminal_not_named,
  ct_outcome_terminal_unknown,
  ct_outcome_cannot_address,
  ct_outcome_already_open,
  ct_outcome_system_refused,
} ct_outcome;

/// What the terminal can do, by its description (terminfo) and the locale.
typedef struct ct_profile {
  /// The value of TERM, valid until the environment is changed; never null, empty when unset. Untrusted text.
  const char *name;
  /// 0 when it has none; terminals that take red, green and blue instead of numbers count as 8.
  int32_t colours;
  bool utf8;
  bool alternate_screen;
  bool function_keys;
} ct_profile;

/// Looks at the terminal without touching it.
/// Sets LC_CTYPE (to C.UTF-8 where the user's is not UTF-8), as `ct_open` does.
ct_outcome ct_inspect(ct_profile *profile);

/// What a name for TERM would mean, wherever input and output go. The name is borrowed by the profile.
ct_outcome ct_describe(const char *name, ct_profile *profile);

/// Whether the user's own locale, as LC_ALL, LC_CTYPE or LANG name it, is on this machine and writes UTF-8.
bool ct_own_locale_is_utf8(void);

/// Whether that one, or one that is adopted in its place, is UTF-8. Sets LC_CTYPE, as `ct_open` does.
bool ct_any_locale_is_utf8(void);

/// Takes the terminal over: modes, alternate screen, signal handlers, crash guard, stderr held back.
/// With `colour` false the terminal is used as if it had none. On any outcome but ready nothing has changed.
ct_outcome ct_open(bool colour, bool mouse, ct_profile *profile);

/// Gives the terminal back as it was found and prints what was written to stderr meanwhile. Idempotent.
void ct_close(void);

/// The terminal's size now; false when it does not tell, and then nothing is written.
bool ct_size(int32_t *columns, int32_t *rows);

enum { ct_bold = 1, ct_underline = 2, ct_reverse = 4 };

/// One or two columns of a row. Where the C library disagrees about the width, question marks are shown instead.
typedef struct ct_cell {
  uint32_t base;
  uint32_t marks[2];
  uint8_t width;
  uint8_t attributes;
  int16_t pair;
} ct_cell;

/// Gives a colour pair (1 to 255) its colours (0 to 255, -1 for the terminal's own).
void ct_define_pair(int16_t pair, int32_t foreground, int32_t background);

/// Adopts the terminal's present size, and returns it.
void ct_adopt_size(int32_t *columns, int32_t *rows);

/// Replaces a whole row; what is too long is cut, what is missing is blank. Shown by the next `ct_show`.
void ct_put_row(int32_t row, const ct_cell *cells, size_t count);

/// Sends what changed to the terminal. A negative row hides the cursor.
void ct_show(int32_t cursor_row, int32_t cursor_column);

/// Forgets what the terminal is believed to show, so that the next `ct_show` paints everything.
void ct_forget(void);

void ct_bell(void);

// MARK: Input

typedef CT_ENUM(ct_key) {
  ct_key_up,
  ct_key_down,
  ct_key_left,
  ct_key_right,
  ct_key_home,
  ct_key_end,
  ct_key_page_up,
  ct_key_page_down,
  ct_key_back_tab,
  ct_key_backspace,
  ct_key_delete,
  ct_key_enter,
  ct_key_f1,
  ct_key_f2,
  ct_key_f3,
  ct_key_f4,
  ct_key_f5,
  ct_key_f6,
  ct_key_f7,
  ct_key_f8,
  ct_key_f9,
  ct_key_f10,
  ct_key_f11,
  ct_key_f12,
  ct_key_paste_begins,
  ct_key_paste_ends,
} ct_key;

typedef CT_ENUM(ct_input_kind) { ct_input_kind_none, ct_input_kind_byte, ct_input_kind_key } ct_input_kind;

typedef struct ct_input {
  ct_input_kind kind;
  uint8_t byte;
  ct_key key;
} ct_input;

/// The next byte or key that is waiting. Text comes as its bytes: curses loses a character whose bytes arrive apart.
ct_input ct_next_input(void);

// MARK: Waiting

typedef struct ct_wake_report {
  bool input;
  bool resized;
  bool suspend_asked;
  bool continued;
  bool terminal_gone;
  bool woken;
  /// The signal that asks the program to end (TERM, HUP, INT, QUIT), or 0.
  int32_t ended;
} ct_wake_report;

/// Sleeps until something happens or the milliseconds are over (negative: for as long as it takes).
ct_wake_report ct_wait(int64_t milliseconds);

/// Ends a `ct_wait` that runs, or the next one. From any thread, also from a signal handler.
void ct_wake(void);

/// Leaves the screen, stops the process group, and comes back when it is continued in the foreground.
/// Comes back at once where nothing can stop it (no shell to return to), and without the screen when it was told to
/// end.
void ct_suspend(void);

// MARK: Clock and characters

/// Milliseconds since the machine started, counted on while it sleeps.
int64_t ct_boot_milliseconds(void);

/// Milliseconds since 1970 by the wall clock.
int64_t ct_wall_milliseconds(void);

/// The name of this start of the machine, NUL-terminated; empty where the system has none.
void ct_boot_identity(char *buffer, size_t size);

/// How far local time is ahead of UTC at an instant (seconds since 1970), in minutes.
int32_t ct_utc_offset_minutes(int64_t seconds);

/// Columns the C library gives a scalar, -1 for what cannot be printed. Needs `ct_inspect` or `ct_open` before.
int32_t ct_wcwidth(uint32_t scalar);

#endif
