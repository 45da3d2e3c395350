// SPDX-License-Identifier: GPL-3.0-or-later
// Signals are noted in an atomic word and wake the loop through a pipe; nothing else happens in
// the handler.

#include "CReadline.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <unistd.h>

static const int noted[] = {SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH};
enum { noted_count = sizeof noted / sizeof *noted };

static struct sigaction before[noted_count];
static atomic_uint pending;
static int wake[2] = {-1, -1};

static void note(int number) {
  int error = errno;
  atomic_fetch_or(&pending, 1u << number);
  ssize_t written = write(wake[1], "", 1);
  (void)written;
  errno = error;
}

int signals_note(void) {
  if (wake[0] < 0 && pipe(wake) == 0) {
    for (int end = 0; end < 2; end++) {
      fcntl(wake[end], F_SETFD, FD_CLOEXEC);
      fcntl(wake[end], F_SETFL, O_NONBLOCK);
    }
  }
  if (wake[0] < 0) return -1;
  struct sigaction noting = {.sa_handler = note, .sa_flags = SA_RESTART};
  sigemptyset(&noting.sa_mask);
  sigset_t blocked;
  sigemptyset(&blocked);
  for (int index = 0; index < noted_count; index++) {
    sigaction(noted[index], NULL, &before[index]);
    if (before[index].sa_handler != SIG_IGN) sigaction(noted[index], &noting, NULL);
    sigaddset(&blocked, noted[index]);
  }
  // A parent may have left them blocked; an editor that can't be interrupted is of no use.
  pthread_sigmask(SIG_UNBLOCK, &blocked, NULL);
  return wake[0];
}

uint32_t signals_take(void) {
  char bytes[64];
  while (read(wake[0], bytes, sizeof bytes) > 0) continue;
  return atomic_exchange(&pending, 0);
}

void signals_stop_process(void) {
  struct sigaction stop = {.sa_handler = SIG_DFL}, noting;
  sigemptyset(&stop.sa_mask);
  sigaction(SIGTSTP, &stop, &noting);
  raise(SIGTSTP);
  sigaction(SIGTSTP, &noting, NULL);
  atomic_fetch_and(&pending, ~(1u << SIGCONT | 1u << SIGTSTP));
}

void signals_restore(void) {
  for (int index = 0; index < noted_count; index++) sigaction(noted[index], &before[index], NULL);
}
