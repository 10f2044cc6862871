#ifndef DEALLINE_LIBXML2_SHIM_H
#define DEALLINE_LIBXML2_SHIM_H
/* The converters of ICU are not used, and their headers clash with the copy in Foundation. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/HTMLtree.h>
#include <libxml/parser.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#endif
