// Keys: terminfo names one sequence a key, terminals send several.

#define _XOPEN_SOURCE_EXTENDED 1
#define NCURSES_WIDECHAR 1
#include "parts.h"

#include <curses.h>
#include <stdio.h>

// Beyond the codes that curses hands out itself (KEY_MAX and, for a description's own keys, a few hundred more).
enum { code_paste_begins = 2000, code_paste_ends = 2001 };

typedef struct sequence {
  const char *bytes;
  int code;
} sequence;

static const sequence sequences[] = {
  {"\033[A", KEY_UP},      {"\033OA", KEY_UP},      {"\033[B", KEY_DOWN},    {"\033OB", KEY_DOWN},
  {"\033[C", KEY_RIGHT},   {"\033OC", KEY_RIGHT},   {"\033[D", KEY_LEFT},    {"\033OD", KEY_LEFT},
  {"\033[H", KEY_HOME},    {"\033OH", KEY_HOME},    {"\033[1~", KEY_HOME},   {"\033[7~", KEY_HOME},
  {"\033[F", KEY_END},     {"\033OF", KEY_END},     {"\033[4~", KEY_END},    {"\033[8~", KEY_END},
  {"\033[5~", KEY_PPAGE},  {"\033[6~", KEY_NPAGE},  {"\033[3~", KEY_DC},     {"\033[Z", KEY_BTAB},
  {"\033OP", KEY_F(1)},    {"\033OQ", KEY_F(2)},    {"\033OR", KEY_F(3)},    {"\033OS", KEY_F(4)},
  {"\033[[A", KEY_F(1)},   {"\033[[B", KEY_F(2)},   {"\033[[C", KEY_F(3)},   {"\033[[D", KEY_F(4)},
  {"\033[[E", KEY_F(5)},   {"\033[11~", KEY_F(1)},  {"\033[12~", KEY_F(2)},  {"\033[13~", KEY_F(3)},
  {"\033[14~", KEY_F(4)},  {"\033[15~", KEY_F(5)},  {"\033[17~", KEY_F(6)},  {"\033OM", KEY_ENTER},
  {"\033[200~", code_paste_begins},                 {"\033[201~", code_paste_ends},
};

/// A key held with Shift, Alt or Ctrl counts as the key: undefined, it would arrive as Esc and stray letters.
static void define_with_modifiers(const char *form, int code) {
  for (int modifier = 2; modifier <= 8; modifier++) {
    char bytes[16];
    snprintf(bytes, sizeof bytes, form, modifier);
    define_key(bytes, code);
  }
}

/// The number pad, in the mode that curses puts it in, sends ESC O j for * up to ESC O y for 9, in the order of ASCII.
static void define_number_pad(void) {
  for (char character = '*'; character <= '9'; character++) {
    const char bytes[] = {'\033', 'O', (char)(character + 0x40), '\0'};
    define_key(bytes, character);
  }
}

void keys_define(void) {
  for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) define_key(sequences[i].bytes, sequences[i].code);
  define_number_pad();
  define_with_modifiers("\033[1;%dA", KEY_UP);
  define_with_modifiers("\033[1;%dB", KEY_DOWN);
  define_with_modifiers("\033[1;%dC", KEY_RIGHT);
  define_with_modifiers("\033[1;%dD", KEY_LEFT);
  define_with_modifiers("\033[1;%dH", KEY_HOME);
  define_with_modifiers("\033[1;%dF", KEY_END);
  define_with_modifiers("\033[3;%d~", KEY_DC);
  define_with_modifiers("\033[5;%d~", KEY_PPAGE);
  define_with_modifiers("\033[6;%d~", KEY_NPAGE);
}

bool keys_translate(int code, ct_key *key) {
  if (code >= KEY_F(1) && code <= KEY_F(12)) {
    *key = (ct_key)(ct_key_f1 + (code - KEY_F(1)));
    return true;
  }
  switch (code) {
    case KEY_UP: *key = ct_key_up; return true;
    case KEY_DOWN: *key = ct_key_down; return true;
    case KEY_LEFT: *key = ct_key_left; return true;
    case KEY_RIGHT: *key = ct_key_right; return true;
    case KEY_HOME: *key = ct_key_home; return true;
    case KEY_END: *key = ct_key_end; return true;
    case KEY_PPAGE: *key = ct_key_page_up; return true;
    case KEY_NPAGE: *key = ct_key_page_down; return true;
    case KEY_BTAB: *key = ct_key_back_tab; return true;
    case KEY_BACKSPACE: *key = ct_key_backspace; return true;
    case KEY_DC: *key = ct_key_delete; return true;
    case KEY_ENTER: *key = ct_key_enter; return true;
    case code_paste_begins: *key = ct_key_paste_begins; return true;
    case code_paste_ends: *key = ct_key_paste_ends; return true;
    default: return false;
  }
}
