"""A program in a pseudo-terminal of its own, timed from outside."""

import fcntl
import os
import pty
import re
import select
import signal
import struct
import termios
import time

ESCAPES = re.compile(rb"\x1b\[[0-9;?>]*[ -/]*[@-~]|\x1b[()][0-9A-B]|\x1b\][^\x07]*\x07|\x1b.")


class Session:
    """Runs a program at 80 by 24 and answers nothing; `text` is all it ever wrote, without its escapes."""

    def __init__(self, command, home):
        environment = {
            "PATH": os.environ["PATH"], "HOME": home, "TERM": "xterm-256color", "LC_ALL": "C.UTF-8", "TZ": "UTC",
        }
        self.began = time.perf_counter()
        self.pid, self.terminal = pty.fork()
        if self.pid == 0:
            fcntl.ioctl(0, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
            os.chdir(home)
            os.execvpe(command[0], command, environment)
        self.written = b""

    @property
    def text(self):
        return ESCAPES.sub(b" ", self.written).decode("utf-8", "replace")

    def read(self, quiet, limit):
        """Reads until nothing came for `quiet` seconds; returns the bytes, and when the last of them came."""
        end = time.perf_counter() + limit
        got, last = b"", None
        while time.perf_counter() < end:
            ready, _, _ = select.select([self.terminal], [], [], quiet if got else end - time.perf_counter())
            if not ready:
                break
            try:
                part = os.read(self.terminal, 65536)
            except OSError:
                break
            if not part:
                break
            got += part
            last = time.perf_counter()
        self.written += got
        return got, last

    def wait_for(self, words, limit):
        """Seconds from the start to the paint in which words stand first; None when they never do."""
        end = time.perf_counter() + limit
        while time.perf_counter() < end:
            got, last = self.read(0.05, max(0.01, end - time.perf_counter()))
            if words in self.text:
                return last - self.began
            if not got:
                break
        return None

    def send(self, keys):
        """Sends keys; returns seconds to the last byte of the paint they cause, and how many bytes that was."""
        self.read(0.02, 0.02)
        before = time.perf_counter()
        os.write(self.terminal, keys)
        got, last = self.read(0.05, 3)
        return (last - before if last else None), len(got)

    def status(self, name):
        """A number of /proc/PID/task/*/status, summed over threads where it counts events."""
        values = []
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/status") as file:
                values += [int(line.split()[1]) for line in file if line.startswith(name + ":")]
        return sum(values) if name.endswith("switches") else max(values, default=0)

    def cpu(self):
        """Seconds of processor time so far, over all threads."""
        total = 0
        for thread in os.listdir(f"/proc/{self.pid}/task"):
            with open(f"/proc/{self.pid}/task/{thread}/schedstat") as file:
                total += int(file.read().split()[0])
        return total / 1e9

    def close(self, keys=b"qq"):
        """Leaves by keys, else by force."""
        try:
            os.write(self.terminal, keys)
            self.read(0.2, 2)
        except OSError:
            pass
        for _ in range(50):
            if os.waitpid(self.pid, os.WNOHANG)[0]:
                break
            time.sleep(0.1)
        else:
            os.kill(self.pid, signal.SIGKILL)
            os.waitpid(self.pid, 0)
        os.close(self.terminal)
