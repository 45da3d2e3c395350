// SPDX-License-Identifier: GPL-3.0-or-later
// Readline as an editor of text: keys go in, the text and the cursor come out.

#define _XOPEN_SOURCE 700

#include "commands.h"

#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>
#include <readline/readline.h>
#include <readline/history.h>

struct outcome outcome;
size_t text_limit;

static int terminal = -1;
static bool prepared;
static bool pastes_bracketed;
static const uint8_t *input, *input_end;
static char **commands;
static char *completions;

// Setting up

/// Readline places characters by the locale, which it reads from the environment each time that
/// it begins; a locale without UTF-8 gives way meanwhile.
static void in_utf8(void (*act)(void)) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") == 0) {
    act();
    return;
  }
  const char *name = setlocale(LC_CTYPE, "C.UTF-8") ? "C.UTF-8" : "en_US.UTF-8";
  const char *all = getenv("LC_ALL");
  char *before = all ? strdup(all) : NULL;
  setenv("LC_ALL", name, 1);
  act();
  if (before)
    setenv("LC_ALL", before, 1);
  else
    unsetenv("LC_ALL");
  free(before);
}

static int next_byte(FILE *stream) {
  if (input < input_end) return *input++;
  // A command wants one key more than there is: wait for it as readline itself would.
  return rl_getc(stream);
}

static int key_waits(void) {
  if (input < input_end) return 1;
  int microseconds = rl_set_keyboard_input_timeout(0);
  rl_set_keyboard_input_timeout(microseconds);
  // Without patience it would read on by itself, past a character that has not come whole.
  if (microseconds < 1000) return 0;
  struct pollfd keyboard = {.fd = fileno(rl_instream), .events = POLLIN};
  return poll(&keyboard, 1, microseconds / 1000) > 0;
}

static void draw_nothing(void) {}

static void write_mode(const char *sequence) {
  ssize_t written = write(terminal, sequence, strlen(sequence));
  (void)written;
}

static void prepare_terminal(int meta) {
  rl_prep_terminal(meta);
  adapt_line_commands();  // readline binds the terminal's own keys each time
  // Ctrl-C and Ctrl-Z would throw away what was typed but not yet read.
  struct termios modes;
  if (tcgetattr(fileno(rl_instream), &modes) == 0) {
    modes.c_lflag |= NOFLSH;
    tcsetattr(fileno(rl_instream), TCSADRAIN, &modes);
  }
  const char *bracketed = rl_variable_value("enable-bracketed-paste");
  pastes_bracketed = bracketed && strcmp(bracketed, "on") == 0;
  if (pastes_bracketed) write_mode("\033[?2004h");
}

static void restore_terminal(void) {
  if (RL_ISSTATE(RL_STATE_TERMPREPPED) && pastes_bracketed) write_mode("\033[?2004l");
  rl_deprep_terminal();
}

static char *command_match(const char *text, int state) {
  static size_t index;
  if (state == 0) index = 0;
  while (commands && commands[index]) {
    const char *command = commands[index++];
    if (strncmp(command, text, strlen(text)) == 0) return strdup(command);
  }
  return NULL;
}

static char **complete_command(const char *text, int start, int end) {
  (void)end;
  rl_attempted_completion_over = 1;
  if (start != 0 || text[0] != ':') return NULL;
  rl_completion_append_character = '\0';
  return rl_completion_matches(text, command_match);
}

static void keep_completions(char **matches, int count, int longest) {
  (void)longest;
  size_t length = 1;
  for (int index = 1; index <= count; index++) length += strlen(matches[index]) + 1;
  char *joined = malloc(length);
  if (!joined) return;
  char *end = joined;
  for (int index = 1; index <= count; index++)
    end += sprintf(end, "%s%s", index > 1 ? "\n" : "", matches[index]);
  free(completions);
  completions = joined;
}

static void initialize(void) { rl_initialize(); }

bool editing_prepare(int output, size_t limit) {
  if (prepared) return false;
  FILE *nowhere = fopen("/dev/null", "we");
  if (!nowhere) return false;
  prepared = true;
  terminal = output;
  text_limit = limit;

  rl_readline_name = "Viva";
  rl_instream = stdin;
  rl_outstream = nowhere;
  rl_catch_signals = 0;
  rl_catch_sigwinch = 0;
  rl_change_environment = 0;
  rl_getc_function = next_byte;
  rl_input_available_hook = key_waits;
  rl_prep_term_function = prepare_terminal;
  rl_deprep_term_function = restore_terminal;
  rl_completer_word_break_characters = " \t\n";
  rl_attempted_completion_function = complete_command;
  rl_completion_display_matches_hook = keep_completions;

  bind_commands();
  in_utf8(initialize);
  // Not earlier, or readline would not look at what the terminal can do.
  rl_redisplay_function = draw_nothing;
  bind_common_keys();
  // Meta as an eighth bit would tear Chinese characters apart.
  rl_variable_bind("input-meta", "on");
  rl_variable_bind("output-meta", "on");
  rl_variable_bind("convert-meta", "off");
  atexit(editing_release_terminal);
  return true;
}

void editing_set_commands(const char *const *names, size_t count) {
  for (size_t index = 0; commands && commands[index]; index++) free(commands[index]);
  free(commands);
  commands = calloc(count + 1, sizeof *commands);
  for (size_t index = 0; commands && index < count; index++)
    commands[index] = strdup(names[index]);
}

static void accept(char *line) {
  // Reached only when the keyboard ends in the middle of a command.
  outcome.request = EditingRequestEnd;
  free(line);
  rl_callback_handler_remove();
}

static void install(void) { rl_callback_handler_install(NULL, accept); }

void editing_install(const char *prompt) {
  outcome = (struct outcome){0};
  in_utf8(install);
  rl_set_prompt(prompt);
}

void editing_remove(void) {
  editing_cancel_keys();
  rl_free_line_state();
  rl_callback_handler_remove();
  editing_release_terminal();
  rl_replace_line("", 1);
}

void editing_cancel_keys(void) {
  rl_callback_sigcleanup();
  rl_clear_pending_input();
}

void editing_release_terminal(void) { restore_terminal(); }

void editing_reclaim_terminal(void) { prepare_terminal(1); }

// Keys

/// True when a printable key inserts itself and no key sequence, search or macro is under way.
static bool inserts_plainly(void) {
  const unsigned long busy = RL_STATE_METANEXT | RL_STATE_MOREINPUT | RL_STATE_ISEARCH |
                             RL_STATE_NSEARCH | RL_STATE_NUMERICARG | RL_STATE_MACROINPUT |
                             RL_STATE_MACRODEF | RL_STATE_INPUTPENDING | RL_STATE_VIMOTION |
                             RL_STATE_MULTIKEY | RL_STATE_CHARSEARCH;
  return rl_insert_mode && !RL_ISSTATE(busy);
}

static bool key_is(uint8_t key, rl_command_func_t *command) {
  Keymap map = rl_get_keymap();
  return map[key].type == ISFUNC && map[key].function == command;
}

static bool continues_character(uint8_t byte) { return (byte & 0xc0) == 0x80; }

/// Takes a long run of plain text at once, and drops what the limit refuses, so that a paste of
/// megabytes costs no more than reading it. False when readline should read the next key.
static bool type_run(void) {
  enum { long_run = 64 };
  if (!inserts_plainly()) return false;
  size_t room = text_limit - (size_t)rl_end;
  if (room == 0 && key_is(*input, begin_line_or_submit) && !on_lone_period()) {
    outcome.full = true;
    input++;
    return true;
  }
  const uint8_t *end = input;
  while (end < input_end && key_is(*end, rl_insert)) end++;
  size_t run = (size_t)(end - input);
  if (run == 0 || (run < long_run && run <= room)) return false;
  editing_insert(input, run);
  input = end;
  return true;
}

/// Undoes what a command inserted beyond the limit; it ends at the point.
static void keep_limit(void) {
  if ((size_t)rl_end <= text_limit) return;
  int from = rl_point - (rl_end - (int)text_limit);
  if (from < 0) from = 0;
  while (from > 0 && continues_character((uint8_t)rl_line_buffer[from])) from--;
  rl_delete_text(from, rl_point);
  rl_point = from;
  outcome.full = true;
}

size_t editing_type(const uint8_t *bytes, size_t count) {
  input = bytes;
  input_end = bytes + count;
  while (input < input_end && outcome.request == EditingRequestNothing &&
         outcome.row_motion == 0) {
    if (!type_run()) rl_callback_read_char();
    keep_limit();
  }
  size_t used = (size_t)(input - bytes);
  input = input_end = NULL;
  return used;
}

enum EditingRequest editing_take_request(void) {
  enum EditingRequest request = outcome.request;
  outcome.request = EditingRequestNothing;
  return request;
}

int editing_take_row_motion(void) {
  int rows = outcome.row_motion;
  outcome.row_motion = 0;
  return rows;
}

bool editing_take_new_line(void) {
  bool began = outcome.new_line;
  outcome.new_line = false;
  return began;
}

bool editing_take_full(void) {
  bool full = outcome.full;
  outcome.full = false;
  return full;
}

char *editing_take_completions(void) {
  char *taken = completions;
  completions = NULL;
  return taken;
}

// The text

const char *editing_text(void) { return rl_line_buffer ? rl_line_buffer : ""; }

size_t editing_length(void) { return (size_t)rl_end; }

size_t editing_point(void) { return (size_t)rl_point; }

size_t editing_answer_length(void) { return outcome.answer_length; }

const char *editing_prompt(void) { return rl_display_prompt ? rl_display_prompt : ""; }

void editing_set_point(size_t point) {
  rl_point = point < (size_t)rl_end ? (int)point : rl_end;
}

size_t editing_insert(const uint8_t *bytes, size_t count) {
  size_t room = text_limit - (size_t)rl_end;
  if (count > room) {
    count = room;
    while (count > 0 && continues_character(bytes[count])) count--;
    outcome.full = true;
  }
  char *text = count > 0 ? malloc(count + 1) : NULL;
  if (!text) return 0;
  memcpy(text, bytes, count);
  text[count] = '\0';
  rl_insert_text(text);
  free(text);
  return count;
}

void editing_replace(const uint8_t *bytes, size_t count) {
  rl_begin_undo_group();
  rl_delete_text(0, rl_end);
  rl_point = 0;
  editing_insert(bytes, count);
  rl_end_undo_group();
}

int character_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }
