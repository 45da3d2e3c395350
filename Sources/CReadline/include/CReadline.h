// SPDX-License-Identifier: GPL-3.0-or-later
// What Swift can't say about GNU readline: its mutable globals, commands bound to keys, and
// signal handlers. Readline edits; it draws nothing, its output goes to /dev/null.

#ifndef CREADLINE_H
#define CREADLINE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// What a key asked the owner of the loop to do.
enum __attribute__((enum_extensibility(closed))) EditingRequest {
  EditingRequestNothing,
  EditingRequestSubmit,   ///< the answer is done: editing_answer_length bytes of the text
  EditingRequestCommand,  ///< the text is a command: one line that begins with a colon
  EditingRequestEnd,      ///< Ctrl-D on an empty text
  EditingRequestEditor,   ///< open the external editor
  EditingRequestPaste,    ///< a bracketed paste begins with the next byte
  EditingRequestRepaint,  ///< clear the screen and paint again
};

// Setting up (readline.c)

/// Sets the character type locale (UTF-8 in any case), readline's streams and variables, and the
/// key bindings, then reads the user's inputrc. Once a process; false when it was done before or
/// /dev/null can't be opened. `output` is the terminal that gets the mode sequences.
bool editing_prepare(int output, size_t limit);
/// The `:` commands that Tab completes; copied.
void editing_set_commands(const char *const *commands, size_t count);
/// Begins a text: terminal in raw mode, empty buffer.
void editing_install(const char *prompt);
/// Ends a text, whatever key sequence is under way, and restores the terminal.
void editing_remove(void);
/// Forgets a key sequence, search or numeric argument that is under way.
void editing_cancel_keys(void);
/// Restores the terminal as it was before editing_install; harmless when it already is.
void editing_release_terminal(void);
/// Takes the terminal again after editing_release_terminal.
void editing_reclaim_terminal(void);

// Keys (readline.c)

/// Lets readline read keys until `count` bytes are used or something must be done first; returns
/// the number of bytes used. `bytes` hold whole UTF-8 characters.
size_t editing_type(const uint8_t *bytes, size_t count);
/// The request that ended editing_type, and forgets it.
enum EditingRequest editing_take_request(void);
/// Rows to move the cursor, down positive, and forgets them.
int editing_take_row_motion(void);
/// True when Return began a new line since the last call.
bool editing_take_new_line(void);
/// True when text was refused since the last call because the limit was reached.
bool editing_take_full(void);
/// Completions to show, one a line, or NULL; the caller frees them.
char *editing_take_completions(void);

// The text (readline.c); offsets and lengths are in bytes

const char *editing_text(void);
size_t editing_length(void);
size_t editing_point(void);
size_t editing_answer_length(void);
/// The prompt, or what readline shows in its place (a search, a numeric argument).
const char *editing_prompt(void);
void editing_set_point(size_t point);
/// Inserts at the point as many whole characters as there is room for; returns their bytes.
size_t editing_insert(const uint8_t *bytes, size_t count);
/// Puts another text in the place of this one, as one step of undo.
void editing_replace(const uint8_t *bytes, size_t count);

/// The columns of a Unicode scalar on the screen, -1 when it can't be shown.
int character_width(uint32_t scalar);

// Signals (signals.c)

/// Notes SIGINT, SIGTERM, SIGHUP, SIGTSTP, SIGCONT and SIGWINCH instead of acting on them; one
/// that the process ignores stays ignored. Returns a descriptor that is readable when a signal
/// was noted, or -1.
int signals_note(void);
/// The signals noted since the last call as bits, bit n for signal n, and forgets them.
uint32_t signals_take(void);
/// Stops the process as Ctrl-Z does; returns when it is continued.
void signals_stop_process(void);
/// Gives the signals back to whoever had them.
void signals_restore(void);

#endif
