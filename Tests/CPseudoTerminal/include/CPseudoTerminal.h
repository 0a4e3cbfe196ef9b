// Programs in terminals of their own, for tests: a new session with a controlling terminal is beyond posix_spawn.

#ifndef CPSEUDOTERMINAL_H
#define CPSEUDOTERMINAL_H

#include <stdbool.h>
#include <stdint.h>

/// Starts a program as the leader of a new session in a new pseudo-terminal. Returns its process, or -1.
///
/// `controller` becomes the tests' end of the terminal. The program gets nothing else that is open here, no blocked and
/// no ignored signal. `arguments` and `environment` end with a null pointer; the first argument is the name.
int32_t cpt_spawn(
  const char *path, char *const *arguments, char *const *environment, uint16_t columns, uint16_t rows,
  int32_t *controller);

/// Starts a program without a terminal; `output` becomes the reading end of its standard output and error.
int32_t cpt_spawn_piped(const char *path, char *const *arguments, char *const *environment, int32_t *output);

/// Gives the terminal another size; its foreground process group gets SIGWINCH.
void cpt_resize(int32_t controller, uint16_t columns, uint16_t rows);

typedef struct cpt_ending {
  bool ended;
  bool by_signal;
  /// The exit status or the signal's number.
  int32_t number;
} cpt_ending;

/// Whether a process has ended, and how; with `wait`, not before it has.
/// Lets a process write files up to a size only (negative: any size), as on a full disk; false where that is not possible.
bool cpt_limit_file_size(int32_t process, int64_t bytes);

cpt_ending cpt_reap(int32_t process, bool wait);

#endif
