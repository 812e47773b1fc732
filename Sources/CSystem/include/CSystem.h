#pragma once
/* What the C library offers and Swift cannot see, or must not do in Swift. Headers here hold no variables. */
#include "cs_descriptors.h"
#include "cs_files.h"
#include "cs_pty.h"
#include "cs_restore.h"
#include "cs_signals.h"
