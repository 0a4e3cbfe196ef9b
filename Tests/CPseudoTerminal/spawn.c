#define _GNU_SOURCE
#include "CPseudoTerminal.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/ioctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#ifdef __linux__
#include <pty.h>
#else
#include <util.h>
#endif

// In the child of a process with threads: only async-signal-safe calls until execve.
static void become(const char *path, char *const *arguments, char *const *environment) {
  struct sigaction standard = {.sa_handler = SIG_DFL};
  for (int number = 1; number < NSIG; number++) sigaction(number, &standard, NULL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  // Another test's terminal must not stay open in here, or it would never hang up.
  for (int descriptor = 3; descriptor < 1024; descriptor++) close(descriptor);
  execve(path, arguments, environment);
  _exit(127);
}

int32_t cpt_spawn(
  const char *path, char *const *arguments, char *const *environment, uint16_t columns, uint16_t rows,
  int32_t *controller) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  int ours, theirs;
  if (openpty(&ours, &theirs, NULL, NULL, &size) != 0) return -1;
  pid_t process = fork();
  if (process == 0) {
    setsid();
    ioctl(theirs, TIOCSCTTY, 0);
    for (int descriptor = 0; descriptor < 3; descriptor++) dup2(theirs, descriptor);
    become(path, arguments, environment);
  }
  close(theirs);
  if (process < 0) {
    close(ours);
    return -1;
  }
  fcntl(ours, F_SETFD, FD_CLOEXEC);
  fcntl(ours, F_SETFL, O_NONBLOCK);
  *controller = ours;
  return process;
}

int32_t cpt_spawn_piped(const char *path, char *const *arguments, char *const *environment, int32_t *output) {
  int ends[2];
  if (pipe(ends) != 0) return -1;
  pid_t process = fork();
  if (process == 0) {
    setsid();
    int nothing = open("/dev/null", O_RDONLY);
    dup2(nothing, STDIN_FILENO);
    dup2(ends[1], STDOUT_FILENO);
    dup2(ends[1], STDERR_FILENO);
    become(path, arguments, environment);
  }
  close(ends[1]);
  if (process < 0) {
    close(ends[0]);
    return -1;
  }
  fcntl(ends[0], F_SETFD, FD_CLOEXEC);
  *output = ends[0];
  return process;
}

void cpt_resize(int32_t controller, uint16_t columns, uint16_t rows) {
  struct winsize size = {.ws_col = columns, .ws_row = rows};
  ioctl(controller, TIOCSWINSZ, &size);
}

bool cpt_limit_file_size(int32_t process, int64_t bytes) {
#ifdef __linux__
  struct rlimit limit;
  if (prlimit(process, RLIMIT_FSIZE, NULL, &limit) != 0) return false;
  limit.rlim_cur = bytes < 0 ? limit.rlim_max : (rlim_t)bytes;
  return prlimit(process, RLIMIT_FSIZE, &limit, NULL) == 0;
#else
  (void)process, (void)bytes;
  return false;
#endif
}

cpt_ending cpt_reap(int32_t process, bool wait) {
  int status = 0;
  pid_t reaped;
  do {
    reaped = waitpid(process, &status, wait ? 0 : WNOHANG);
  } while (reaped < 0 && errno == EINTR);
  if (reaped != process) return (cpt_ending){.ended = false};
  bool by_signal = WIFSIGNALED(status);
  return (cpt_ending){
    .ended = true, .by_signal = by_signal, .number = by_signal ? WTERMSIG(status) : WEXITSTATUS(status)};
}
