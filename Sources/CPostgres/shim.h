#pragma once
/* Types only: the library is opened at the first sync with a server, and never linked. */
#include <postgresql/libpq-fe.h>
