// SPDX-License-Identifier: GPL-3.0-or-later
// GNU readline's own headers; the module map beside this file links the library.

#include <stdio.h>
#include <readline/readline.h>
