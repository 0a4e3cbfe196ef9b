import Exchange
import Foundation
import FrontEnd
import Meetings
import SampleData
import Screen
import Storage
import TaskAnalysis

/// The sample team: a throw-away copy, in the middle of its second meeting.
enum SampleTeam {
  /// Opens the full screen on a copy that is gone when it closes.
  static func run(options: ScreenOptions) throws {
    let clock = try WallClock(environment: ProcessInfo.processInfo.environment)
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("tellwhy-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("sample.tellwhy").path
    let file = try make(at: path, now: clock.now)
    var options = options
    options.screen = options.screen ?? .tag
    try FullScreen.run(file, options: options, isSample: true)
  }

  /// Makes the sample team's file: a meeting a week ago, and one that has run for some minutes.
  static func make(at path: String, now: Moment) throws -> TeamFile {
    let file = try TeamFile.create(at: path, team: Team(name: "Grade 5 team", course: "Mathematics 5", seats: 6))
    var tasks = try WorkFile.read(SampleData.fractionsAndRatios).tasks
    var letters = SplitMix64(seed: 5)
    guard tasks.count >= 3 else { return file }
    let compare = tasks.remove(at: 0)
    _ = try file.add(tasks.map(dozen), to: nil, lettered: .all, at: now, generator: &letters)
    try play(SampleScript.lastWeek, in: file, from: now.adding(milliseconds: -7 * 86_400_000))
    _ = try file.add([dozen(compare)], to: nil, lettered: .all, at: now, generator: &letters)
    try play(SampleScript.today, in: file, from: now.adding(milliseconds: -SampleScript.soFar))
    return file
  }

  /// About twelve pieces of a task, every common answer once.
  private static func dozen(_ task: ImportedTask) -> ImportedTask {
    var dozen = task
    dozen.pieces = WorkPicker.pick(about: 12, from: task.pieces) { Answer($0)?.canonical ?? "" }.map { task.pieces[$0] }
    return dozen
  }

  /// Presses a script's keys at their times, through the same state and the same file as a person's.
  private static func play(_ script: [SampleScript.Press], in file: TeamFile, from start: Moment) throws {
    let shell = try Shell(file: file, options: Options(isSample: true), screen: nil, documents: "", now: start)
    for press in script {
      shell.press(press.keys, now: start.adding(milliseconds: press.after))
    }
  }
}
