// SPDX-License-Identifier: GPL-3.0-or-later
// The commands behind the keys. Readline thinks of one line; here a text has many, so Return,
// Ctrl-D, the arrows and whatever means "the line" get a meaning of their own.

#include "commands.h"

#include <stdio.h>
#include <string.h>
#include <readline/readline.h>

static int line_start(void) {
  int at = rl_point;
  while (at > 0 && rl_line_buffer[at - 1] != '\n') at--;
  return at;
}

static int line_end(void) {
  int at = rl_point;
  while (at < rl_end && rl_line_buffer[at] != '\n') at++;
  return at;
}

bool on_lone_period(void) {
  int start = line_start();
  return rl_end - start == 1 && rl_line_buffer[start] == '.';
}

static bool is_command(void) {
  static const char full_width_colon[] = "\xef\xbc\x9a";
  return (rl_line_buffer[0] == ':' || strncmp(rl_line_buffer, full_width_colon, 3) == 0) &&
         memchr(rl_line_buffer, '\n', rl_end) == NULL;
}

/// Submits the text before `end`, without the newline that closes it.
static int submit(int end) {
  outcome.answer_length = end > 0 && rl_line_buffer[end - 1] == '\n' ? end - 1 : end;
  outcome.request = EditingRequestSubmit;
  return 0;
}

/// accept-line, which a user may have bound: the whole text, whichever line the cursor is in.
static int submit_all(int count, int key) {
  (void)count, (void)key;
  if (is_command()) {
    outcome.request = EditingRequestCommand;
    return 0;
  }
  return submit(rl_end);
}

int begin_line_or_submit(int count, int key) {
  (void)count, (void)key;
  if (is_command()) {
    outcome.request = EditingRequestCommand;
    return 0;
  }
  if (on_lone_period()) return submit(line_start());
  if (rl_get_keymap() == vi_movement_keymap) {
    rl_point = line_end();
    if (rl_point < rl_end) {
      rl_point++;
      return 0;
    }
    rl_vi_insertion_mode(1, 'i');
  }
  if ((size_t)rl_end >= text_limit) {
    outcome.full = true;
    return 0;
  }
  rl_insert_text("\n");
  outcome.new_line = true;
  return 0;
}

static int delete_or_submit(int count, int key) {
  if (rl_end == 0) {
    outcome.request = EditingRequestEnd;
    return 0;
  }
  if (rl_point == rl_end && line_start() == rl_end) return submit(rl_end);
  return rl_delete(count, key);
}

static int edit_externally(int count, int key) {
  (void)count, (void)key;
  outcome.request = EditingRequestEditor;
  return 0;
}

static int begin_paste(int count, int key) {
  (void)count, (void)key;
  outcome.request = EditingRequestPaste;
  return 0;
}

static int repaint(int count, int key) {
  (void)count, (void)key;
  outcome.request = EditingRequestRepaint;
  return 0;
}

static int previous_row(int count, int key) {
  (void)key;
  outcome.row_motion -= count;
  return 0;
}

static int next_row(int count, int key) {
  (void)key;
  outcome.row_motion += count;
  return 0;
}

static int beginning_of_line(int count, int key) {
  (void)count, (void)key;
  rl_point = line_start();
  return 0;
}

static int end_of_line(int count, int key) {
  (void)count, (void)key;
  rl_point = line_end();
  return 0;
}

/// Kills from the point to the end of its line; at the end, the newline.
static int kill_line(int count, int key) {
  if (count < 0) return rl_kill_line(count, key);
  int end = line_end();
  rl_kill_text(rl_point, end > rl_point || end == rl_end ? end : end + 1);
  return 0;
}

/// Kills from the start of the line to the point.
static int kill_line_backward(int count, int key) {
  (void)count, (void)key;
  int start = line_start();
  rl_kill_text(rl_point, start);
  rl_point = start;
  return 0;
}

static int beginning_of_text(int count, int key) {
  (void)count, (void)key;
  rl_point = 0;
  return 0;
}

static int end_of_text(int count, int key) {
  (void)count, (void)key;
  rl_point = rl_end;
  return 0;
}

static int refuse(int count, int key) {
  (void)count, (void)key;
  return rl_ding();
}

struct binding {
  rl_command_func_t *from, *to;
};

static rl_command_func_t *adapted(rl_command_func_t *command) {
  const struct binding bindings[] = {
      {rl_newline, submit_all},
      {rl_operate_and_get_next, submit_all},
      {rl_insert_comment, refuse},
      {rl_beg_of_line, beginning_of_line},
      {rl_end_of_line, end_of_line},
      {rl_kill_line, kill_line},
      {rl_backward_kill_line, kill_line_backward},
      {rl_unix_line_discard, kill_line_backward},
      {rl_get_previous_history, previous_row},
      {rl_get_next_history, next_row},
      {rl_beginning_of_history, beginning_of_text},
      {rl_end_of_history, end_of_text},
      {rl_history_search_backward, previous_row},
      {rl_history_search_forward, next_row},
      {rl_history_substr_search_backward, previous_row},
      {rl_history_substr_search_forward, next_row},
      {rl_previous_screen_line, previous_row},
      {rl_next_screen_line, next_row},
      {rl_clear_screen, repaint},
      {rl_clear_display, repaint},
      {rl_bracketed_paste_begin, begin_paste},
      {rl_vi_eof_maybe, delete_or_submit},
  };
  for (size_t index = 0; index < sizeof bindings / sizeof *bindings; index++)
    if (bindings[index].from == command) return bindings[index].to;
  return command;
}

static void adapt(Keymap map, int depth) {
  for (int key = 0; key < KEYMAP_SIZE; key++) {
    if (map[key].type == ISFUNC)
      map[key].function = adapted(map[key].function);
    else if (map[key].type == ISKMAP && map[key].function && depth < 16)
      adapt((Keymap)map[key].function, depth + 1);
  }
}

void adapt_line_commands(void) {
  adapt(emacs_standard_keymap, 0);
  adapt(vi_insertion_keymap, 0);
  adapt(vi_movement_keymap, 0);
}

void bind_commands(void) {
  rl_add_defun("viva-begin-line-or-submit", begin_line_or_submit, -1);
  rl_add_defun("viva-delete-or-submit", delete_or_submit, -1);
  rl_add_defun("viva-submit", submit_all, -1);
  rl_add_defun("viva-edit-externally", edit_externally, -1);

  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
  for (size_t index = 0; index < sizeof maps / sizeof *maps; index++) {
    rl_bind_key_in_map('\r', begin_line_or_submit, maps[index]);
    rl_bind_key_in_map('\n', begin_line_or_submit, maps[index]);
    rl_bind_key_in_map('D' & 0x1f, delete_or_submit, maps[index]);
    rl_bind_keyseq_in_map("\\C-x\\C-e", edit_externally, maps[index]);
    rl_bind_keyseq_in_map("\\e[200~", begin_paste, maps[index]);
  }
  rl_bind_key_in_map('v', edit_externally, vi_movement_keymap);
}

void bind_common_keys(void) {
  Keymap maps[] = {emacs_standard_keymap, vi_insertion_keymap, vi_movement_keymap};
  for (size_t index = 0; index < sizeof maps / sizeof *maps; index++) {
    rl_bind_keyseq_if_unbound_in_map("\\e[1~", beginning_of_line, maps[index]);
    rl_bind_keyseq_if_unbound_in_map("\\e[4~", end_of_line, maps[index]);
    rl_bind_keyseq_if_unbound_in_map("\\e[3~", rl_delete, maps[index]);
  }
}
