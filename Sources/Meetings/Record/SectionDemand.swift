package import TaskAnalysis

/// What the lettered work of one class shows, beside how the task was set up there.
package struct SectionDemand: Hashable, Sendable {
  /// The class, and how the task was set up there.
  package let section: TaskInSection
  /// What its lettered work shows.
  package let shown: DemandTally

  package init(section: TaskInSection, shown: DemandTally) {
    self.section = section
    self.shown = shown
  }

  /// Where the demand is not the same all the way in this class.
  package func gap(written: TaskDemand?) -> DemandGap {
    DemandGap(written: written, setUp: [section.setUp].compactMap(\.self), shown: shown)
  }
}
