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

/// Only LC_CTYPE: the other categories would change how C writes numbers.
static bool adopt_utf8(void) {
  static const char *const fallbacks[] = {"", "C.UTF-8", "C.utf8", "en_US.UTF-8"};
  for (size_t i = 0; i < sizeof fallbacks / sizeof *fallbacks; i++) {
    if (setlocale(LC_CTYPE, fallbacks[i]) != NULL && strcmp(nl_langinfo(CODESET), "UTF-8") == 0) return true;
  }
  return false;
}

ct_outcome ct_inspect(ct_profile *profile) {
  const char *name = getenv("TERM");
  *profile = (ct_profile){.name = name == NULL ? "" : name, .utf8 = adopt_utf8()};
  if (!isatty(STDIN_FILENO)) return ct_outcome_input_not_a_terminal;
  if (!isatty(STDOUT_FILENO)) return ct_outcome_output_not_a_terminal;
  if (*profile->name == '\0') return ct_outcome_terminal_not_named;

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
