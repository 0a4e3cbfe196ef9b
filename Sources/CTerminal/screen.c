// The screen. curses opens, sizes and leaves it and reads its keys; what is on it is painted by paint.c, so that no
// text is ever interpreted.

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

/// Lets curses send what opens the screen; a blank one is all it ever shows.
static void begin_screen(void) {
  clearok(curscr, true);
  wnoutrefresh(stdscr);
  doupdate();
  terminal.cursor = -1;
  paint_forget();
  send(paste_on, sizeof paste_on - 1);
  int32_t columns, rows;
  ct_adopt_size(&columns, &rows);
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
  prepare_leaving_sequence();
  guard_arm(terminal.leave, terminal.leave_length, &terminal.shell_modes);
  prepare_input();
  paint_open(profile->colours >= 256);  // below, a terminal keeps its own paper and ink
  begin_screen();
  static bool registered = false;
  if (!registered) atexit(ct_close);
  registered = true;
  return ct_outcome_ready;
}

void screen_leave(void) {
  if (terminal.screen == NULL || terminal.away) return;
  terminal.away = true;
  if (signals_in_foreground()) {
    paint_leave();
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
  begin_screen();
}

void ct_close(void) {
  if (terminal.screen == NULL) return;
  screen_leave();
  signals_remove();
  delwin(terminal.input);
  delscreen(terminal.screen);
  paint_close();
  terminal.screen = NULL;
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
  paint_size(COLS, LINES);
  *columns = COLS;
  *rows = LINES;
}

// MARK: Drawing

void ct_define_pair(int16_t pair, int32_t foreground, int32_t background) {
  if (terminal.screen != NULL) paint_define_pair(pair, foreground, background);
}

void ct_put_row(int32_t row, const ct_cell *cells, size_t count) {
  if (terminal.screen != NULL && !terminal.away) paint_row(row, cells, count);
}

void ct_show(int32_t cursor_row, int32_t cursor_column) {
  if (terminal.screen == NULL || terminal.away) return;
  bool visible = cursor_row >= 0 && cursor_row < LINES && cursor_column >= 0 && cursor_column < COLS;
  if (terminal.cursor != (int)visible) curs_set(visible);
  terminal.cursor = visible;
  paint_show(visible ? cursor_row : -1, cursor_column);
}

void ct_forget(void) { paint_forget(); }

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
