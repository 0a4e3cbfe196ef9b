// What the terminal shows, and what it is to show: only cells that differ are sent, in one write a frame.
//
// curses could do this too, but it says both colours and every weight again at each change of one of them: about
// 1,000 bytes for a tag key where these are 200, and 61 a second for the clock where these are 20. Capabilities come
// from terminfo as in curses; where a terminal has 256 colours and its sequences are those of ECMA-48, changes of style
// are sent as differences.

#define _XOPEN_SOURCE 700
#ifdef __APPLE__
#define _DARWIN_C_SOURCE
#endif
#include "parts.h"

#include <errno.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <wchar.h>

enum { own_colour = -1, any_colour = -2, most_pairs = 256 };

typedef struct style {
  int16_t ink, paper;
  uint8_t attributes;
} style;

/// A cell as it is compared; width 0 is the right half of a wide one, base 0 what nobody knows.
typedef struct cell {
  uint32_t base;
  uint32_t marks[2];
  style style;
  uint8_t width;
} cell;

static struct {
  describe_capabilities can;
  style pairs[most_pairs];
  int columns, rows;
  cell *wanted, *shown;
  bool *given;      // the rows that were given since the last frame
  bool everything;  // what is shown is not known
  style now;        // what the terminal writes in; ink any_colour when that is not known
  int row, column;  // where its cursor is; row -1 when that is not known
  char bytes[16384];
  size_t used;
} paint;

// MARK: Sending

static void flush(void) {
  const char *rest = paint.bytes;
  while (paint.used > 0) {
    ssize_t sent = write(STDOUT_FILENO, rest, paint.used);
    if (sent < 0 && errno == EINTR) continue;
    if (sent < 0 && errno == EAGAIN) {  // somebody has made the terminal's other users wait for nothing
      struct pollfd terminal = {.fd = STDOUT_FILENO, .events = POLLOUT};
      if (poll(&terminal, 1, 1000) > 0 && !(terminal.revents & (POLLERR | POLLHUP))) continue;
    }
    if (sent <= 0) break;  // a terminal that is gone is noticed by ct_wait
    rest += sent;
    paint.used -= (size_t)sent;
  }
  paint.used = 0;
}

static void add(const char *bytes, size_t count) {
  if (count > sizeof paint.bytes - paint.used) flush();
  memcpy(paint.bytes + paint.used, bytes, count);
  paint.used += count;
}

static void add_capability(const char *capability, int first, int second) {
  char bytes[128];
  add(bytes, describe_expand(capability, first, second, bytes, sizeof bytes));
}

static size_t encode(uint32_t scalar, char *bytes) {
  if (scalar < 0x80) return bytes[0] = (char)scalar, 1;
  size_t count = scalar < 0x800 ? 2 : scalar < 0x10000 ? 3 : 4;
  for (size_t i = count - 1; i > 0; i--, scalar >>= 6) bytes[i] = (char)(0x80 | (scalar & 0x3F));
  bytes[0] = (char)((0xF00 >> count) | scalar);
  return count;
}

// MARK: Style

static bool same_style(style one, style other) {
  return one.ink == other.ink && one.paper == other.paper && one.attributes == other.attributes;
}

/// Whether a cell looks right when it is written in the style that the terminal writes in.
static bool fits_now(style wanted) {
  if (wanted.ink != any_colour) return same_style(wanted, paint.now);
  bool plain = (paint.now.attributes & (ct_underline | ct_reverse)) == 0;
  return plain && paint.now.paper == wanted.paper && paint.now.ink != any_colour;
}

static void add_colour(char *text, size_t size, int colour, int which) {
  size_t length = strlen(text);
  if (colour == own_colour) {
    snprintf(text + length, size - length, "%d9;", which);
  } else {
    snprintf(text + length, size - length, "%d8;5;%d;", which, colour);
  }
}

/// The difference of two styles in the words of ECMA-48.
static void add_difference(style from, style to) {
  static const struct { uint8_t flag; const char *on, *off; } weights[] = {
    {ct_bold, "1;", "22;"}, {ct_underline, "4;", "24;"}, {ct_reverse, "7;", "27;"},
  };
  char text[64] = "";
  bool afresh = from.ink == any_colour;
  if (afresh || (to.attributes == 0 && to.ink == own_colour && to.paper == own_colour)) {
    strcat(text, "0;");
    from = (style){own_colour, own_colour, 0};
  }
  for (size_t i = 0; i < sizeof weights / sizeof *weights; i++) {
    if (((from.attributes ^ to.attributes) & weights[i].flag) == 0) continue;
    strcat(text, to.attributes & weights[i].flag ? weights[i].on : weights[i].off);
  }
  if (from.ink != to.ink) add_colour(text, sizeof text, to.ink, 3);
  if (from.paper != to.paper) add_colour(text, sizeof text, to.paper, 4);
  if (*text == '\0') return;
  text[strlen(text) - 1] = 'm';
  add("\033[", 2);
  if (strcmp(text, "0m") == 0) return add("m", 1);
  add(text, strlen(text));
}

/// Weights by what the terminal's description says, on a terminal whose colours are its own.
static void add_weights(style from, style to) {
  bool fewer = from.ink == any_colour || (from.attributes & ~to.attributes) != 0;
  if (fewer) add_capability(paint.can.plain, 0, 0);
  uint8_t more = fewer ? to.attributes : to.attributes & ~from.attributes;
  if (more & ct_bold) add_capability(paint.can.bold, 0, 0);
  if (more & ct_underline) add_capability(paint.can.underline, 0, 0);
  if (more & ct_reverse) add_capability(paint.can.reverse, 0, 0);
}

static void use_style(style wanted) {
  if (fits_now(wanted)) return;
  if (wanted.ink == any_colour) {
    wanted.ink = paint.now.ink == any_colour ? own_colour : paint.now.ink;
    wanted.attributes = paint.now.attributes & ct_bold;
  }
  if (paint.can.ecma_styles) {
    add_difference(paint.now, wanted);
  } else {
    add_weights(paint.now, wanted);
  }
  paint.now = wanted;
}

// MARK: Moving

/// The shortest way that was found so far.
typedef struct way {
  char bytes[64];
  size_t count;
} way;

static void consider(way *best, const char *capability, int first, int second) {
  if (capability == NULL) return;
  way other;
  other.count = describe_expand(capability, first, second, other.bytes, sizeof other.bytes);
  if (other.count > 0 && other.count < best->count) *best = other;
}

/// Writing again what is shown between the cursor and the goal is often shorter than any sequence.
static void consider_writing(way *best, int row, int column) {
  way other = {.count = 0};
  for (int at = paint.column; at < column; at++) {
    const cell *cell = &paint.shown[row * paint.columns + at];
    bool simple = cell->base != 0 && cell->width == 1 && cell->marks[0] == 0 && fits_now(cell->style);
    if (!simple || other.count + 4 > sizeof other.bytes) return;
    other.count += encode(cell->base, other.bytes + other.count);
    if (other.count > best->count) return;
  }
  *best = other;
}

/// A line feed keeps the column, since curses turns its translation off.
static void consider_steps(way *best, int row, int column) {
  const char *down = paint.can.down, *left = paint.can.left;
  if (down == NULL || left == NULL || strlen(down) != 1 || strlen(left) != 1) return;
  int rows = row - paint.row, columns = paint.column - column;
  if (paint.row < 0 || rows < 0 || columns < 0 || (size_t)(rows + columns) >= best->count) return;
  best->count = (size_t)(rows + columns);
  memset(best->bytes, *down, (size_t)rows);
  memset(best->bytes + rows, *left, (size_t)columns);
}

static void move_to(int row, int column) {
  if (row == paint.row && column == paint.column) return;
  if (!paint.can.moves_in_any_style && paint.now.attributes != 0) use_style((style){paint.now.ink, paint.now.paper, 0});
  way best = {.count = sizeof best.bytes};
  consider(&best, paint.can.address, row, column);
  if (row == paint.row) {
    consider(&best, paint.can.column, column, 0);
    if (column == 0) consider(&best, paint.can.first_column, 0, 0);
    if (column > paint.column) {
      consider(&best, paint.can.forward, column - paint.column, 0);
      consider_writing(&best, row, column);
    }
  } else if (paint.row >= 0 && column == paint.column) {
    consider(&best, paint.can.row, row, 0);
  }
  consider_steps(&best, row, column);
  if (best.count == sizeof best.bytes) return;
  add(best.bytes, best.count);
  paint.row = row;
  paint.column = column;
}

// MARK: A row

static bool same_cell(const cell *one, const cell *other) {
  return one->base == other->base && one->width == other->width && one->marks[0] == other->marks[0]
      && one->marks[1] == other->marks[1] && same_style(one->style, other->style);
}

/// Whether a cell is what erasing leaves.
static bool is_erased(const cell *cell, int paper) {
  return cell->base == ' ' && cell->style.ink == any_colour && cell->style.paper == paper;
}

static bool erases_to(int paper) { return paper == own_colour || paint.can.erases_in_colour; }

static void write_cell(const cell *cell, int column) {
  use_style(cell->style);
  char bytes[16];
  size_t count = encode(cell->base, bytes);
  for (int i = 0; i < 2 && cell->marks[i] != 0; i++) count += encode(cell->marks[i], bytes + count);
  add(bytes, count);
  paint.column = column + cell->width;
  // What terminals do behind the last column differs, and so does what they think of wide and marked letters.
  if (paint.column >= paint.columns || cell->width != 1 || cell->marks[0] != 0) paint.row = -1;
}

/// Where writing into the last corner would scroll, its cell is written one column before and pushed into it.
static void paint_last_corner(const cell *wanted, cell *shown) {
  int row = paint.rows - 1, column = paint.columns - 2;
  if (column < 0 || same_cell(&wanted[column + 1], &shown[column + 1])) return;
  shown[column + 1] = wanted[column + 1];
  if (paint.can.insert == NULL || wanted[column].width != 1 || wanted[column + 1].width != 1) return;
  move_to(row, column);
  write_cell(&wanted[column + 1], column);
  move_to(row, column);
  add_capability(paint.can.insert, 1, 0);
  write_cell(&wanted[column], column);
}

static void paint_changes(int row) {
  cell *wanted = &paint.wanted[row * paint.columns], *shown = &paint.shown[row * paint.columns];
  int end = paint.columns;
  if (row == paint.rows - 1 && paint.can.last_corner_scrolls) {
    paint_last_corner(wanted, shown);
    end--;
  }
  while (end > 0 && same_cell(&wanted[end - 1], &shown[end - 1])) end--;
  int paper = wanted[paint.columns - 1].style.paper, blank = paint.columns;
  while (blank > 0 && is_erased(&wanted[blank - 1], paper)) blank--;
  bool erasable = paint.can.erase_rest != NULL && erases_to(paper);
  for (int column = 0; column < end; column++) {
    if (same_cell(&wanted[column], &shown[column])) continue;
    if (wanted[column].width == 0 && column > 0) column--;  // with its left half
    move_to(row, column);
    if (erasable && column >= blank && end - column > 3) {
      use_style(wanted[column].style);
      add_capability(paint.can.erase_rest, 0, 0);
      memcpy(&shown[column], &wanted[column], (size_t)(paint.columns - column) * sizeof *shown);
      return;
    }
    write_cell(&wanted[column], column);
    for (int i = 0; i < wanted[column].width; i++) shown[column + i] = wanted[column + i];
    if (wanted[column].width == 2) column++;
  }
}

static void paint_afresh(void) {
  paint.everything = false;
  paint.now.ink = any_colour;
  paint.row = -1;
  style paper = paint.wanted[0].style;
  use_style((style){own_colour, paper.paper, 0});
  add_capability(paint.can.clear, 0, 0);
  cell erased = {.base = erases_to(paper.paper) ? ' ' : 0, .style = {any_colour, paper.paper, 0}, .width = 1};
  for (int i = 0; i < paint.rows * paint.columns; i++) paint.shown[i] = erased;
}

// MARK: What the rest of the driver calls

void paint_open(bool colour) {
  paint.can = describe_what_it_can();
  paint.can.ecma_styles = paint.can.ecma_styles && colour;
  for (int i = 0; i < most_pairs; i++) paint.pairs[i] = (style){own_colour, own_colour, 0};
  paint_forget();
}

void paint_close(void) {
  free(paint.wanted);
  free(paint.shown);
  free(paint.given);
  paint.wanted = paint.shown = NULL;
  paint.given = NULL;
  paint.columns = paint.rows = 0;
}

void paint_size(int32_t columns, int32_t rows) {
  if (columns == paint.columns && rows == paint.rows) return;
  paint_close();
  size_t count = (size_t)columns * (size_t)rows;
  paint.wanted = calloc(count, sizeof *paint.wanted);
  paint.shown = calloc(count, sizeof *paint.shown);
  paint.given = calloc((size_t)rows, sizeof *paint.given);
  if (paint.wanted == NULL || paint.shown == NULL || paint.given == NULL) return paint_close();
  paint.columns = columns;
  paint.rows = rows;
  static const cell blank = {.base = ' ', .style = {any_colour, own_colour, 0}, .width = 1};
  for (size_t i = 0; i < count; i++) paint.wanted[i] = blank;
  paint_forget();
}

void paint_forget(void) { paint.everything = true; }

void paint_define_pair(int16_t pair, int32_t ink, int32_t paper) {
  if (pair <= 0 || pair >= most_pairs || !paint.can.ecma_styles) return;
  paint.pairs[pair] = (style){(int16_t)ink, (int16_t)paper, 0};
}

static cell finished(const ct_cell *from, bool known) {
  style style = from->pair > 0 && from->pair < most_pairs ? paint.pairs[from->pair] : paint.pairs[0];
  style.attributes = from->attributes & (ct_bold | ct_underline | ct_reverse);
  cell cell = {.base = known ? from->base : '?', .style = style, .width = known ? from->width : 1};
  for (int i = 0, kept = 0; known && i < 2; i++) {
    if (from->marks[i] != 0 && wcwidth((wchar_t)from->marks[i]) == 0) cell.marks[kept++] = from->marks[i];
  }
  bool plain = cell.base == ' ' && cell.marks[0] == 0 && (style.attributes & (ct_underline | ct_reverse)) == 0;
  if (plain) cell.style = (struct style){any_colour, style.paper, 0};
  return cell;
}

void paint_row(int32_t row, const ct_cell *cells, size_t count) {
  if (row < 0 || row >= paint.rows) return;
  cell *target = &paint.wanted[row * paint.columns];
  paint.given[row] = true;
  static const ct_cell blank = {.base = ' ', .width = 1};
  size_t columns = (size_t)paint.columns, column = 0;
  for (size_t i = 0; column < columns; i++) {
    ct_cell from = i < count ? cells[i] : blank;
    size_t width = from.width == 2 ? 2 : 1;
    from.width = (uint8_t)width;
    bool known = wcwidth((wchar_t)from.base) == (int)width;
    if (known && column + width > columns) from.base = ' ', from.width = 1, width = 1;
    cell cell = finished(&from, known);
    for (size_t part = 0; part < width && column < columns; part++, column++) {
      target[column] = cell;
      if (part > 0 && known) target[column] = (struct cell){.style = cell.style};
    }
  }
}

void paint_show(int32_t cursor_row, int32_t cursor_column) {
  if (paint.rows == 0 || paint.columns == 0) return;
  bool everything = paint.everything;
  if (everything) paint_afresh();
  for (int row = 0; row < paint.rows; row++) {
    if (everything || paint.given[row]) paint_changes(row);
    paint.given[row] = false;
  }
  if (cursor_row >= 0) {
    move_to(cursor_row, cursor_column);
  } else if (!paint.can.hides_cursor) {
    move_to(paint.rows - 1, 0);
  }
  flush();
}

void paint_leave(void) {
  add_capability(paint.can.plain, 0, 0);
  if (paint.can.ecma_styles) add("\033[39;49m", 8);
  flush();
  paint_forget();
}
