// Leaving the screen whatever happens. A trap in Swift would leave the projector on the alternate screen with its
// message lost there, so stderr is held back while the screen is up, and a crash restores the terminal first.
//
// After a crash the default action follows, not the handler that was there before: on a terminal that is Swift's
// backtracer, which asks "press space to interact" and waits 30 seconds. Whoever sets SWIFT_BACKTRACE wants it and gets
// it.

#define _GNU_SOURCE
#include "parts.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#ifdef __linux__
#include <sys/mman.h>
#endif

static const int crashes[] = {SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT, SIGFPE, SIGSYS};
enum { crash_count = sizeof crashes / sizeof *crashes, leave_size = 512 };

static struct {
  atomic_bool armed;
  char leave[leave_size];
  size_t leave_length;
  struct termios modes;
  int real_stderr;
  int held_stderr;
  bool keep_previous;
  struct sigaction previous[crash_count];
  stack_t previous_stack;
} guard = {.real_stderr = -1, .held_stderr = -1};

// A stack overflow leaves no stack to handle it on.
static char handler_stack[64 * 1024];

static void write_all(int descriptor, const char *bytes, size_t count) {
  while (count > 0) {
    ssize_t written = write(descriptor, bytes, count);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    bytes += written;
    count -= (size_t)written;
  }
}

/// A message may quote a student: no byte of it may command the terminal.
static void make_harmless(unsigned char *bytes, ssize_t count, unsigned char *previous) {
  for (ssize_t i = 0; i < count; i++) {
    unsigned char byte = bytes[i];
    bool control = (byte < 0x20 && byte != '\n' && byte != '\t') || byte == 0x7F;
    bool upper_control = *previous == 0xC2 && byte >= 0x80 && byte <= 0x9F;
    *previous = byte;
    if (control) bytes[i] = '?';
    if (upper_control) bytes[i] = 0xBF;  // with its 0xC2 an inverted question mark
  }
}

static int anonymous_file(void) {
#ifdef __linux__
  return memfd_create("stderr", MFD_CLOEXEC);
#else
  char path[] = "/tmp/stderr-XXXXXX";
  int descriptor = mkstemp(path);
  if (descriptor >= 0) {
    unlink(path);
    fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  }
  return descriptor;
#endif
}

/// Only where stderr would scribble over the screen: `2>file` keeps its file.
static void hold_stderr(void) {
  if (!isatty(STDERR_FILENO)) return;
  if (guard.held_stderr < 0) {
    guard.held_stderr = anonymous_file();
    if (guard.held_stderr < 0) return;
    fcntl(guard.held_stderr, F_SETFL, O_APPEND);
  }
  guard.real_stderr = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (guard.real_stderr >= 0) dup2(guard.held_stderr, STDERR_FILENO);
}

static void release_stderr(void) {
  if (guard.real_stderr < 0) return;
  dup2(guard.real_stderr, STDERR_FILENO);
  close(guard.real_stderr);
  guard.real_stderr = -1;

  unsigned char chunk[1024];
  unsigned char previous = 0;
  off_t offset = 0;
  ssize_t count;
  while ((count = pread(guard.held_stderr, chunk, sizeof chunk, offset)) > 0) {
    make_harmless(chunk, count, &previous);
    write_all(STDERR_FILENO, (const char *)chunk, (size_t)count);
    offset += count;
  }
  if (ftruncate(guard.held_stderr, 0) != 0) return;
}

void guard_write_leaving_sequence(void) { write_all(STDOUT_FILENO, guard.leave, guard.leave_length); }

// Runs in a signal handler: only async-signal-safe calls from here on.
static void on_crash(int signal_number) {
  if (atomic_exchange(&guard.armed, false)) {
    guard_write_leaving_sequence();
    if (signals_in_foreground()) tcsetattr(STDIN_FILENO, TCSANOW, &guard.modes);
    release_stderr();
  }
  for (int i = 0; i < crash_count; i++) {
    if (crashes[i] != signal_number) continue;
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(signal_number, guard.keep_previous ? &guard.previous[i] : &standard, NULL);
  }
  raise(signal_number);
}

static void install_handlers(void) {
  const char *backtrace = getenv("SWIFT_BACKTRACE");
  guard.keep_previous = backtrace != NULL && *backtrace != '\0';

  stack_t stack = {.ss_sp = handler_stack, .ss_size = sizeof handler_stack};
  sigaltstack(&stack, &guard.previous_stack);
  struct sigaction action = {.sa_handler = on_crash, .sa_flags = SA_ONSTACK | SA_NODEFER};
  sigemptyset(&action.sa_mask);
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &action, &guard.previous[i]);
}

void guard_arm(const char *leave, size_t length, const struct termios *modes) {
  if (atomic_load(&guard.armed)) return;
  guard.leave_length = length < leave_size ? length : leave_size;
  memmove(guard.leave, leave, guard.leave_length);
  guard.modes = *modes;
  hold_stderr();
  install_handlers();
  atomic_store(&guard.armed, true);
}

void guard_disarm(void) {
  if (!atomic_exchange(&guard.armed, false)) return;
  for (int i = 0; i < crash_count; i++) sigaction(crashes[i], &guard.previous[i], NULL);
  sigaltstack(&guard.previous_stack, NULL);
  release_stderr();
}
