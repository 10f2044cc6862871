#ifndef DEALLINE_ZIP_SHIM_H
#define DEALLINE_ZIP_SHIM_H
#include <zip.h>
#endif
