#ifndef DEALLINE_ZLIB_SHIM_H
#define DEALLINE_ZLIB_SHIM_H
#include <zlib.h>
#endif
