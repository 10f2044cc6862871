#ifndef DEALLINE_QPDF_SHIM_H
#define DEALLINE_QPDF_SHIM_H
#include <qpdf/qpdf-c.h>
#include <qpdf/qpdflogger-c.h>
#endif
