// Clocks that survive a closed lid, and the zone.

#include "parts.h"

#include <fcntl.h>
#include <time.h>
#include <unistd.h>
#ifdef __APPLE__
#include <sys/sysctl.h>
#endif

static int64_t milliseconds_of(clockid_t clock) {
  struct timespec now;
  if (clock_gettime(clock, &now) != 0) return 0;
  return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}

int64_t ct_boot_milliseconds(void) {
#ifdef CLOCK_BOOTTIME
  return milliseconds_of(CLOCK_BOOTTIME);
#else
  return milliseconds_of(CLOCK_MONOTONIC);  // on macOS it counts sleep
#endif
}

int64_t ct_wall_milliseconds(void) { return milliseconds_of(CLOCK_REALTIME); }

void ct_boot_identity(char *buffer, size_t size) {
  if (size == 0) return;
  buffer[0] = '\0';
#ifdef __APPLE__
  size_t length = size - 1;
  if (sysctlbyname("kern.bootsessionuuid", buffer, &length, NULL, 0) != 0) length = 0;
  buffer[length] = '\0';
#else
  int file = open("/proc/sys/kernel/random/boot_id", O_RDONLY | O_CLOEXEC);
  if (file < 0) return;
  ssize_t length = read(file, buffer, size - 1);
  close(file);
  while (length > 0 && buffer[length - 1] == '\n') length--;
  buffer[length > 0 ? length : 0] = '\0';
#endif
}

int32_t ct_utc_offset_minutes(int64_t seconds) {
  time_t instant = (time_t)seconds;
  struct tm local;
  tzset();  // localtime_r need not
  if (localtime_r(&instant, &local) == NULL) return 0;
  return (int32_t)(local.tm_gmtoff / 60);
}
