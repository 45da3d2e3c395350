// SPDX-License-Identifier: GPL-3.0-or-later

internal import CReadline
internal import CReadlineLibrary
import Glibc

extension LineEditor {
  /// Does what the noted signals ask for, and queues their events.
  func noteSignals() {
    let signals = signals_take()
    if signals == 0 { return }
    func came(_ number: Int32) -> Bool { signals & (1 << UInt32(number)) != 0 }

    if came(SIGHUP) { hangUp() }
    if came(SIGTERM) {
      depart()
      queued.append(.terminated)
    }
    if case .editingExternally = phase {
      // Ctrl-C and Ctrl-Z are the editor's; where it stops, it is followed.
      return
    }
    if came(SIGINT) {
      editing_cancel_keys()
      paste = nil
      dropsPaste = false
      queued.append(.interrupted)
    }
    if came(SIGTSTP) {
      stop()
    } else if came(SIGCONT), case .editing = phase {
      // Stopped by SIGSTOP, which no one can see coming.
      terminal.write(display.leave())
      editing_release_terminal()
      resume()
    }
    if came(SIGWINCH) {
      rl_resize_terminal()
      if case .editing = phase {
        terminal.write(display.reflow(columns: terminal.size.columns))
        needsPaint = true
      }
      queued.append(.resized)
    }
  }

  /// Told once; afterwards only the clock goes on.
  func hangUp() {
    depart()
    if !hangupIsTold { queued.append(.hangup) }
    hangupIsTold = true
  }

  /// Stops the process as the user asked, and repaints when it is continued.
  func stop() {
    guard case .editing = phase else {
      signals_stop_process()
      queued.append(.resumed)
      return
    }
    terminal.write(display.finish(scene))
    editing_release_terminal()
    signals_stop_process()
    resume()
  }

  private func resume() {
    editing_reclaim_terminal()
    needsPaint = true
    queued.append(.resumed)
  }
}
