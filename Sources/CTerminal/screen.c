// The screen. curses never interprets text here: whole rows of finished cells go in, one update comes out.

#define _XOPEN_SOURCE_EXTENDED 1
#define _GNU_SOURCE
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#endif
#define NCURSES_WIDECHAR 1
#include "parts.h"

#include <curses.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>
#include <wchar.h>

#ifndef BUTTON5_PRESSED
#define BUTTON5_PRESSED 0  // the curses of macOS knows four buttons
#endif

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";

static struct {
  SCREEN *screen;  // null while closed
  WINDOW *input;   // a pad: wgetch on a window would refresh it, half drawn
  bool away;       // the shell has the terminal
  bool alternate;
  bool mouse;
  int cursor;
  struct termios shell_modes;
  char leave[512];
  size_t leave_length;
  cchar_t *row;
  size_t row_capacity;
} terminal;

static void send(const char *bytes, size_t count) {
  if (write(STDOUT_FILENO, bytes, count) < 0) return;  // a terminal that is gone is noticed by ct_wait
}

// MARK: Opening and closing

/// What a crash writes; curses does the same, and more, in endwin.
static void prepare_leaving_sequence(void) {
  terminal.leave_length = sizeof paste_off - 1;
  memcpy(terminal.leave, paste_off, terminal.leave_length);
  if (terminal.mouse) {
    static const char mouse_off[] = "\033[?1000l\033[?1006l";
    memcpy(terminal.leave + terminal.leave_length, mouse_off, sizeof mouse_off - 1);
    terminal.leave_length += sizeof mouse_off - 1;
  }
  const char *const names[] = {"sgr0", "op", "rmkx", "cnorm", terminal.alternate ? "rmcup" : "clear"};
  for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
    describe_append(names[i], terminal.leave, sizeof terminal.leave, &terminal.leave_length);
  }
}

static void prepare_input(void) {
  raw();  // also Ctrl-S and Ctrl-\ are keys: one Ctrl-S must not freeze the wall
  noecho();
  nonl();
  intrflush(stdscr, false);
  typeahead(-1);  // whole frames, also while keys are waiting
  terminal.input = newpad(1, 1);
  keypad(terminal.input, true);
  nodelay(terminal.input, true);
  if (getenv("ESCDELAY") == NULL) set_escdelay(25);
  keys_define();
  if (!terminal.mouse) return;
  mousemask(BUTTON4_PRESSED | BUTTON5_PRESSED, NULL);  // the wheel only, so that clicks still select text
  mouseinterval(0);
}

static void prepare_colour(int32_t colours) {
  if (colours < 256) return;  // the terminal's own paper and ink
  start_color();
  use_default_colors();
}

ct_outcome ct_open(bool colour, bool mouse, ct_profile *profile) {
  if (terminal.screen != NULL) return ct_outcome_already_open;
  ct_outcome outcome = ct_inspect(profile);
  if (outcome != ct_outcome_ready) return outcome;
  if (tcgetattr(STDIN_FILENO, &terminal.shell_modes) != 0) return ct_outcome_input_not_a_terminal;
  if (!signals_install()) return ct_outcome_system_refused;  // before curses, which then leaves them alone
  terminal.screen = newterm(NULL, stdout, stdin);
  if (terminal.screen == NULL) {
    signals_remove();
    return ct_outcome_terminal_unknown;
  }
  if (!colour) profile->colours = 0;
  terminal.alternate = profile->alternate_screen;
  terminal.mouse = mouse;
  terminal.away = false;
  terminal.cursor = -1;
  prepare_leaving_sequence();
  guard_arm(terminal.leave, terminal.leave_length, &terminal.shell_modes);
  prepare_input();
  prepare_colour(profile->colours);
  send(paste_on, sizeof paste_on - 1);
  int32_t columns, rows;
  ct_adopt_size(&columns, &rows);
  static bool registered = false;
  if (!registered) atexit(ct_close);
  registered = true;
  return ct_outcome_ready;
}

void screen_leave(void) {
  if (terminal.screen == NULL || terminal.away) return;
  terminal.away = true;
  if (signals_in_foreground()) {
    send(paste_off, sizeof paste_off - 1);
    endwin();
    if (!terminal.alternate) guard_write_leaving_sequence();  // else the last frame would stay above the prompt
  } else {
    guard_write_leaving_sequence();  // in the background, changing the modes would stop us or spoil the shell's
  }
  guard_disarm();
}

void screen_enter(void) {
  if (terminal.screen == NULL) return;
  guard_arm(terminal.leave, terminal.leave_length, &terminal.shell_modes);
  terminal.away = false;
  reset_prog_mode();
  send(paste_on, sizeof paste_on - 1);
  int32_t columns, rows;
  ct_adopt_size(&columns, &rows);
  terminal.cursor = -1;
  clearok(curscr, true);
}

void ct_close(void) {
  if (terminal.screen == NULL) return;
  screen_leave();
  signals_remove();
  delwin(terminal.input);
  delscreen(terminal.screen);
  free(terminal.row);
  terminal.screen = NULL;
  terminal.row = NULL;
  terminal.row_capacity = 0;
}

// MARK: Size

bool ct_size(int32_t *columns, int32_t *rows) {
  struct winsize size;
  if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

void ct_adopt_size(int32_t *columns, int32_t *rows) {
  *columns = 0;
  *rows = 0;
  if (terminal.screen == NULL) return;
  int32_t wide, high;
  if (ct_size(&wide, &high) && (wide != COLS || high != LINES)) resizeterm(high, wide);
  *columns = COLS;
  *rows = LINES;
}

// MARK: Drawing

void ct_define_pair(int16_t pair, int32_t foreground, int32_t background) {
  if (terminal.screen != NULL) init_pair(pair, (short)foreground, (short)background);
}

static attr_t attributes_of(uint8_t flags) {
  attr_t attributes = A_NORMAL;
  if (flags & ct_bold) attributes |= A_BOLD;
  if (flags & ct_underline) attributes |= A_UNDERLINE;
  if (flags & ct_reverse) attributes |= A_REVERSE;
  return attributes;
}

static void set_cell(cchar_t *target, const ct_cell *cell, wchar_t base, bool marks) {
  wchar_t text[4] = {base};
  int length = 1;
  for (int i = 0; marks && i < 2; i++) {
    if (cell->marks[i] != 0 && wcwidth((wchar_t)cell->marks[i]) == 0) text[length++] = (wchar_t)cell->marks[i];
  }
  attr_t attributes = attributes_of(cell->attributes);
  if (setcchar(target, text, attributes, cell->pair, NULL) == OK) return;
  static const wchar_t unknown[] = L"?";
  setcchar(target, unknown, attributes, cell->pair, NULL);
}

void ct_put_row(int32_t row, const ct_cell *cells, size_t count) {
  if (terminal.screen == NULL || terminal.away || row < 0 || row >= LINES) return;
  size_t columns = (size_t)COLS;
  if (terminal.row_capacity < columns) {
    cchar_t *larger = realloc(terminal.row, columns * sizeof *larger);
    if (larger == NULL) return;
    terminal.row = larger;
    terminal.row_capacity = columns;
  }
  static const ct_cell blank = {.base = ' ', .width = 1};
  size_t used = 0, column = 0;
  for (size_t i = 0; column < columns; i++) {
    const ct_cell *cell = i < count ? &cells[i] : &blank;
    size_t width = cell->width == 2 ? 2 : 1;
    bool known = wcwidth((wchar_t)cell->base) == (int)width;
    if (known && column + width <= columns) {
      set_cell(&terminal.row[used++], cell, (wchar_t)cell->base, true);
      column += width;
    } else {
      for (size_t end = column + width; column < end && column < columns; column++) {
        set_cell(&terminal.row[used++], cell, known ? L' ' : L'?', false);
      }
    }
  }
  mvwadd_wchnstr(stdscr, row, 0, terminal.row, (int)used);
}

void ct_show(int32_t cursor_row, int32_t cursor_column) {
  if (terminal.screen == NULL || terminal.away) return;
  bool visible = cursor_row >= 0 && cursor_row < LINES && cursor_column >= 0 && cursor_column < COLS;
  if (terminal.cursor != (int)visible) curs_set(visible);
  terminal.cursor = visible;
  if (visible) move(cursor_row, cursor_column);
  wnoutrefresh(stdscr);
  doupdate();
}

void ct_forget(void) {
  if (terminal.screen != NULL) clearok(curscr, true);
}

void ct_bell(void) {
  if (terminal.screen != NULL && !terminal.away) beep();
}

// MARK: Input

static bool translate(int code, ct_key *key) {
  if (code != KEY_MOUSE) return keys_translate(code, key);
  MEVENT event;
  if (getmouse(&event) != OK) return false;
  *key = event.bstate & BUTTON4_PRESSED ? ct_key_up : ct_key_down;
  return (event.bstate & (BUTTON4_PRESSED | BUTTON5_PRESSED)) != 0;
}

ct_input ct_next_input(void) {
  ct_input input = {.kind = ct_input_kind_none};
  if (terminal.screen == NULL || terminal.away) return input;
  for (int code; (code = wgetch(terminal.input)) != ERR;) {
    if (code < KEY_MIN) {
      input.kind = ct_input_kind_byte;
      input.byte = (uint8_t)code;
      return input;
    }
    if (translate(code, &input.key)) {
      input.kind = ct_input_kind_key;
      return input;
    }
  }
  return input;
}

int32_t ct_wcwidth(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
