// SPDX-License-Identifier: GPL-3.0-or-later
// What readline.c and commands.c share.

#ifndef COMMANDS_H
#define COMMANDS_H

#include "CReadline.h"

/// What the commands bound to keys leave behind for the loop.
struct outcome {
  enum EditingRequest request;
  size_t answer_length;
  int row_motion;
  bool new_line;
  bool full;
};

extern struct outcome outcome;

/// The most bytes that the text may have.
extern size_t text_limit;

/// Binds the commands in every keymap; before the inputrc is read, so that the user's own win.
void bind_commands(void);
/// Binds what most keyboards send for Home, End and Delete, whatever terminfo says; after the
/// inputrc is read.
void bind_common_keys(void);
/// Makes every key that means "the line" mean one line of the text.
void adapt_line_commands(void);
/// Return, as a command: a new line, or the end of the answer.
int begin_line_or_submit(int count, int key);
/// True when the cursor's line is the last and holds a lone period.
bool on_lone_period(void);

#endif
