// Signals and waiting. A handler only sets a flag and writes a byte to a pipe that poll watches; everything else
// happens in the loop of the program.

#include "parts.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/ioctl.h>
#include <time.h>
#include <unistd.h>

static const int watched[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT};
static const int endings[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT};
enum { watched_count = sizeof watched / sizeof *watched, ending_count = sizeof endings / sizeof *endings };

// The pipe lives as long as the process: another thread may be about to write to it.
static int pipe_out = -1;
static atomic_int pipe_in = -1;
static atomic_bool arrived[NSIG];
static atomic_bool woken;
static struct sigaction previous[watched_count];
static struct sigaction previous_broken_pipe;

static void write_byte(void) {
  int error = errno;
  int descriptor = atomic_load(&pipe_in);
  if (descriptor >= 0 && write(descriptor, "", 1) < 0) errno = error;  // full: poll wakes anyway
  errno = error;
}

static void on_signal(int signal_number) {
  atomic_store(&arrived[signal_number], true);
  write_byte();
}

void ct_wake(void) {
  atomic_store(&woken, true);
  write_byte();
}

static bool take(int signal_number) { return atomic_exchange(&arrived[signal_number], false); }

static bool told_to_end(void) {
  for (int i = 0; i < ending_count; i++) {
    if (atomic_load(&arrived[endings[i]])) return true;
  }
  return false;
}

// MARK: Handlers

static bool open_pipe(void) {
  if (pipe_out >= 0) return true;
  int ends[2];
  if (pipe(ends) != 0) return false;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
  }
  pipe_out = ends[0];
  atomic_store(&pipe_in, ends[1]);
  return true;
}

static void set_handler(int signal_number, void (*handler)(int), struct sigaction *before) {
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = SA_RESTART;
  sigemptyset(&action.sa_mask);
  sigaction(signal_number, &action, before);
}

bool signals_install(void) {
  if (!open_pipe()) return false;
  sigset_t ours;
  sigemptyset(&ours);
  for (int i = 0; i < watched_count; i++) {
    sigaddset(&ours, watched[i]);
    atomic_store(&arrived[watched[i]], false);
    set_handler(watched[i], on_signal, &previous[i]);
    // What was ignored stays ignored: nohup, or a shell without job control.
    if (previous[i].sa_handler == SIG_IGN) sigaction(watched[i], &previous[i], NULL);
  }
  set_handler(SIGPIPE, SIG_IGN, &previous_broken_pipe);
  pthread_sigmask(SIG_UNBLOCK, &ours, NULL);  // a parent may have handed down a mask
  return true;
}

void signals_remove(void) {
  for (int i = 0; i < watched_count; i++) sigaction(watched[i], &previous[i], NULL);
  sigaction(SIGPIPE, &previous_broken_pipe, NULL);
}

// MARK: Stopping

bool signals_in_foreground(void) { return tcgetpgrp(STDIN_FILENO) == getpgrp(); }

/// Stops the whole group, as the terminal itself would, so that the shell notices. The others get the signal while it
/// is ignored here; then this thread raises it, so that not one line more runs before it stops.
static void stop_group(void) {
  struct sigaction ours;
  set_handler(SIGTSTP, SIG_IGN, &ours);
  if (ours.sa_handler == SIG_IGN) return;  // started by a shell that cannot continue us
  kill(0, SIGTSTP);
  set_handler(SIGTSTP, SIG_DFL, NULL);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

/// Stops until continued in the foreground. False when the program was told to end instead.
static bool stop_until_foreground(bool at_once) {
  bool stop = at_once;
  while (!told_to_end() && (stop || !signals_in_foreground())) {
    stop = false;
    take(SIGCONT);
    stop_group();
    if (!take(SIGCONT)) break;  // an orphaned group cannot be stopped: nobody could continue it
  }
  return !told_to_end();
}

void ct_suspend(void) {
  screen_leave();
  if (stop_until_foreground(true)) screen_enter();
}

// MARK: Waiting

static int64_t monotonic_milliseconds(void) {
  struct timespec now;
  clock_gettime(CLOCK_MONOTONIC, &now);
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

static void drain_pipe(void) {
  char bytes[64];
  while (read(pipe_out, bytes, sizeof bytes) > 0) continue;
}

static int bounded(int64_t milliseconds) {
  const int64_t hour = 3600 * 1000;
  return (int)(milliseconds < 0 ? 0 : milliseconds > hour ? hour : milliseconds);
}

/// Readable without a byte to read is the end of a terminal. Not so "readable, but no key came": part of a character.
static bool is_gone(short events) {
  if (events & (POLLHUP | POLLERR | POLLNVAL)) return true;
  int count = 0;
  return (events & POLLIN) && (ioctl(STDIN_FILENO, FIONREAD, &count) != 0 || count <= 0);
}

static ct_wake_report report(short terminal_events) {
  drain_pipe();
  ct_wake_report report = {
    .terminal_gone = is_gone(terminal_events),
    .input = (terminal_events & POLLIN) != 0,
    .resized = take(SIGWINCH),
    .suspend_asked = take(SIGTSTP),
    .woken = atomic_exchange(&woken, false),
  };
  if (report.terminal_gone) report.input = false;
  if (take(SIGCONT) && !report.terminal_gone && stop_until_foreground(false)) {
    screen_enter();  // stopped without a word (SIGSTOP): the shell has changed the modes
    report.continued = true;
  }
  for (int i = 0; i < ending_count && report.ended == 0; i++) {
    if (take(endings[i])) report.ended = endings[i];
  }
  return report;
}

ct_wake_report ct_wait(int64_t milliseconds) {
  bool forever = milliseconds < 0;
  int64_t deadline = monotonic_milliseconds() + bounded(milliseconds);
  for (;;) {
    struct pollfd watched_files[] = {
      {.fd = STDIN_FILENO, .events = POLLIN},
      {.fd = pipe_out, .events = POLLIN},
    };
    int timeout = forever ? -1 : bounded(deadline - monotonic_milliseconds());
    int count = poll(watched_files, 2, timeout);
    if (count >= 0 || errno != EINTR) return report(count > 0 ? watched_files[0].revents : 0);
  }
}
