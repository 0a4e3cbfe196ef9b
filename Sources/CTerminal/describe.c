// Terminfo. The only file that sees <term.h>, whose macros take words such as `columns` and `lines` away.

#include "parts.h"

#include <langinfo.h>
#include <locale.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <curses.h>
#include <term.h>

static const char *capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (char *)-1 ? NULL : value;
}

static char *sink;
static size_t room;

static int into_sink(int byte) {
  if (room > 0) {
    *sink++ = (char)byte;
    room--;
  }
  return byte;
}

bool describe_append(const char *name, char *buffer, size_t size, size_t *used) {
  const char *value = capability(name);
  if (value == NULL) return false;
  sink = buffer + *used;
  room = size - *used;
  size_t before = room;
  tputs(value, 1, into_sink);
  *used += before - room;
  return true;
}

size_t describe_expand(const char *capability, int first, int second, char *buffer, size_t size) {
  if (capability == NULL) return 0;
  sink = buffer;
  room = size;
  tputs(tiparm(capability, first, second), 1, into_sink);
  return size - room;
}

static bool sends(const char *value, const char *expected) { return value != NULL && strcmp(value, expected) == 0; }

/// Whether colours and weights are set by the sequences of ECMA-48, which also has one for the end of each weight.
static bool is_ecma(const describe_capabilities *can) {
  const char *ink = capability("setaf"), *paper = capability("setab");
  return ink != NULL && paper != NULL && sends(tiparm(ink, 19), "\033[38;5;19m")
      && sends(tiparm(paper, 231), "\033[48;5;231m") && sends(can->bold, "\033[1m") && sends(can->reverse, "\033[7m")
      && sends(can->underline, "\033[4m");
}

describe_capabilities describe_what_it_can(void) {
  describe_capabilities can = {
    .address = capability("cup"), .column = capability("hpa"), .row = capability("vpa"),
    .forward = capability("cuf"), .first_column = capability("cr"),
    .down = capability("cud1"), .left = capability("cub1"),
    .clear = capability("clear"), .erase_rest = capability("el"), .insert = capability("ich"),
    .plain = capability("sgr0"), .bold = capability("bold"), .underline = capability("smul"),
    .reverse = capability("rev"),
    .erases_in_colour = tigetflag("bce") > 0,
    .moves_in_any_style = tigetflag("msgr") > 0,
    .hides_cursor = capability("civis") != NULL,
    .last_corner_scrolls = tigetflag("am") > 0 && tigetflag("xenl") <= 0,
  };
  can.ecma_styles = is_ecma(&can);
  return can;
}

/// Only LC_CTYPE: the other categories would change how C writes numbers.
static bool adopt_utf8(void) {
  static const char *const fallbacks[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
    if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

bool ct_own_locale_is_utf8(void) {
  return setlocale(LC_CTYPE, "") != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

bool ct_any_locale_is_utf8(void) { return adopt_utf8(); }

ct_outcome ct_inspect(ct_profile *profile) {
  const char *name = getenv("TERM");
  *profile = (ct_profile){.name = name == NULL ? "" : name, .utf8 = adopt_utf8()};
  if (!isatty(STDIN_FILENO)) return ct_outcome_input_not_a_terminal;
  if (!isatty(STDOUT_FILENO)) return ct_outcome_output_not_a_terminal;
  return ct_describe(profile->name, profile);
}

ct_outcome ct_describe(const char *name, ct_profile *profile) {
  *profile = (ct_profile){.name = name, .utf8 = adopt_utf8()};
  if (*name == '\0') return ct_outcome_terminal_not_named;

  TERMINAL *before = cur_term;
  int found = 0;  // with it, curses reports; without it, it prints and exits
  if (setupterm((char *)name, STDOUT_FILENO, &found) != OK) {
    return found == 1 ? ct_outcome_cannot_address : ct_outcome_terminal_unknown;
  }
  bool addressable = capability("cup") != NULL;
  int colours = tigetnum("colors");
  // More than 256 means that a colour is red, green and blue, not a number of the palette we know.
  profile->colours = colours < 0 ? 0 : colours > 256 ? 8 : colours;
  profile->alternate_screen = capability("smcup") != NULL;
  profile->function_keys = capability("kf1") != NULL;
  TERMINAL *ours = cur_term;
  if (ours != before) {  // while a screen is open, curses hands out the same one
    set_curterm(before);
    del_curterm(ours);
  }
  return addressable ? ct_outcome_ready : ct_outcome_cannot_address;
}
