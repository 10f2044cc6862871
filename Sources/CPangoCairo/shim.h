#ifndef DEALLINE_PANGO_CAIRO_SHIM_H
#define DEALLINE_PANGO_CAIRO_SHIM_H
#include <cairo.h>
#include <cairo-pdf.h>
#include <fontconfig/fontconfig.h>
#include <hb.h>
#include <pango/pangocairo.h>
#include <pango/pangofc-fontmap.h>
#endif
