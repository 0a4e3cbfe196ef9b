#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the system said when a call failed.
struct SystemError: Error, Hashable {
  /// The system's number for it, an `errno`.
  let code: Int32

  /// The reason of the call that has just failed.
  static var last: SystemError { SystemError(code: errno) }

  /// Whether nothing lies at the path, or no folder that leads to it.
  var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// Whether something lies at the path already.
  var isExisting: Bool { code == EEXIST }
  /// Whether the disk, or the owner's part of it, is full.
  var isFull: Bool { code == ENOSPC || code == EDQUOT }

  /// The system's own words, in lower case: `permission denied`.
  var reason: String { String(cString: strerror(code)).lowercased() }
}

/// An open file by its descriptor, closed when the last one lets go of it.
///
/// A class, since a descriptor is a thing and not a value. Closing *any* descriptor of a file drops all classic POSIX
/// locks that the process has on it, SQLite's among them: keep this one until SQLite has closed the file.
final class OpenFile {
  private let descriptor: Int32

  /// Opens a file, or makes one that only its owner may read and write, whatever the umask says.
  init(path: String, flags: Int32) throws(SystemError) {
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .last }
    guard flags & O_CREAT != 0 else { return }
    guard fchmod(descriptor, 0o600) == 0 else { throw .last }
  }

  deinit {
    // Closing alone would leave the lock with a child that is between its fork and its exec.
    var lock = writersLock(F_UNLCK)
    _ = fcntl(descriptor, openFileDescriptionLock, &lock)
    close(descriptor)
  }

  /// Up to some bytes from the file's beginning; fewer where it ends before.
  func head(_ count: Int) throws(SystemError) -> [UInt8] {
    var read = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      read = pread(descriptor, buffer.baseAddress, count, 0)
      initialized = max(0, read)
    }
    guard read >= 0 else { throw .last }
    return bytes
  }

  /// Whether a path still leads to this very file.
  func isAt(_ path: String) -> Bool {
    var there = stat()
    var here = stat()
    return stat(path, &there) == 0 && fstat(descriptor, &here) == 0
      && there.st_dev == here.st_dev && there.st_ino == here.st_ino
  }

  /// Takes the one writer's lock, held until the file is closed or the process ends; false when somebody has it.
  ///
  /// An "open file description" lock on one byte far behind those that SQLite locks. Unlike `flock` it cannot meet
  /// SQLite's own locks: over NFS, and on macOS everywhere, `flock` locks the very bytes that SQLite wants. Unlike a
  /// classic lock it does not go away when another descriptor of the file is closed.
  func lockForWriting() throws(SystemError) -> Bool {
    var lock = writersLock(F_WRLCK)
    guard fcntl(descriptor, openFileDescriptionLock, &lock) != 0 else { return true }
    let error = SystemError.last
    guard error.code == EAGAIN || error.code == EACCES else { throw error }
    return false
  }

  /// Whether somebody has the one writer's lock; nothing is locked by asking.
  func isLockedForWriting() -> Bool {
    var lock = writersLock(F_WRLCK)
    return fcntl(descriptor, openFileDescriptionQuestion, &lock) == 0 && Int32(lock.l_type) != Int32(F_UNLCK)
  }

  private func writersLock(_ kind: Int32) -> flock {
    var lock = flock()
    lock.l_type = numericCast(kind)
    lock.l_whence = numericCast(SEEK_SET)
    lock.l_start = 0x4000_0000 + 0x1_0000
    lock.l_len = 1
    return lock
  }
}

/// `F_OFD_SETLK` and `F_OFD_GETLK`, which the C headers show only to some; the numbers are the kernels' own.
#if os(Linux)
  private let openFileDescriptionLock: Int32 = 37
  private let openFileDescriptionQuestion: Int32 = 36
#else
  private let openFileDescriptionLock: Int32 = 90
  private let openFileDescriptionQuestion: Int32 = 92
#endif

/// Makes a folder and those above it, for their owner alone whatever the umask says; those that are there stay as they
/// are.
func makePrivateFolders(_ path: String) throws(SystemError) {
  guard access(path, F_OK) != 0 else { return }
  let parent = parentFolder(of: path)
  if parent != path { try makePrivateFolders(parent) }
  guard mkdir(path, 0o700) == 0 else {
    if errno == EEXIST { return }
    throw .last
  }
  guard chmod(path, 0o700) == 0 else { throw .last }
}

/// The folder a path lies in; `.` for a name alone.
func parentFolder(of path: String) -> String {
  guard let slash = path.lastIndex(of: "/") else { return "." }
  return slash == path.startIndex ? "/" : String(path[..<slash])
}

/// How many bytes a file has; nil when it is not there.
func sizeOfFile(_ path: String) -> Int64? {
  var status = stat()
  return stat(path, &status) == 0 ? Int64(status.st_size) : nil
}

/// Whether the process may write a file, or make files in a folder.
func mayWrite(_ path: String) -> Bool {
  access(path, W_OK) == 0
}

/// Who may do what with a file or a folder, as `chmod` counts: `0o600`; nil where it is not there.
func permissions(of path: String) -> Int? {
  var status = stat()
  return stat(path, &status) == 0 ? Int(status.st_mode) & 0o777 : nil
}
