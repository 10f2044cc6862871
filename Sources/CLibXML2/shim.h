#ifndef DEALLINE_LIBXML2_SHIM_H
#define DEALLINE_LIBXML2_SHIM_H
/* Some distributions build libxml2 with ICU, whose C types clash with those of Foundation's own copy
   of it. Nothing here uses them: leave ICU's headers out. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#endif
