#ifndef DEALLINE_PNG_SHIM_H
#define DEALLINE_PNG_SHIM_H
#include <png.h>
#include <setjmp.h>
#include <stddef.h>
#include <string.h>

/* libpng reports errors by a long jump, which must not cross Swift: it begins and ends in here. */

/* A picture of 8 bits a channel, whose rows are asked for one after the other. */
typedef struct {
  unsigned int width;
  unsigned int height;
  int has_alpha;
  unsigned int pixels_per_metre;
  int level;
  int filters;
  /* In UTF-8; empty for none. */
  const char *title;
  const char *description;
  const char *software;
  void *context;
  /* Fills a row of red, green, blue and, with alpha, opacity. */
  void (*fill_row)(void *context, unsigned int row, unsigned char *bytes);
  /* Takes a piece of the file. */
  void (*take)(void *context, const unsigned char *bytes, size_t count);
} dealline_png;

static inline void dealline_png_take(png_structp png, png_bytep bytes, png_size_t count) {
  const dealline_png *picture = (const dealline_png *)png_get_io_ptr(png);
  picture->take(picture->context, bytes, count);
}

static inline void dealline_png_flush(png_structp png) { (void)png; }

static inline void dealline_png_warn(png_structp png, png_const_charp text) {
  (void)png;
  (void)text;
}

static inline void dealline_png_say(
    png_structp png, png_infop info, const char *keyword, const char *words) {
  png_text text;
  if (!*words) return;
  memset(&text, 0, sizeof text);
  text.compression = PNG_ITXT_COMPRESSION_NONE;
  text.key = (char *)keyword;
  text.text = (char *)words;
  png_set_text(png, info, &text, 1);
}

static inline void dealline_png_fail(png_structp png, png_const_charp text) {
  char *message = (char *)png_get_error_ptr(png);
  strncpy(message, text, 127);
  message[127] = 0;
  png_longjmp(png, 1);
}

/* Writes a picture; returns 0, or 1 with the message, of at most 127 bytes, filled. */
static inline int dealline_png_write(
    const dealline_png *picture, unsigned char *row, char message[128]) {
  memset(message, 0, 128);
  png_structp png = png_create_write_struct(
      PNG_LIBPNG_VER_STRING, message, dealline_png_fail, dealline_png_warn);
  if (!png) return 1;
  png_infop info = png_create_info_struct(png);
  if (!info) {
    png_destroy_write_struct(&png, NULL);
    return 1;
  }
  if (setjmp(png_jmpbuf(png))) {
    png_destroy_write_struct(&png, &info);
    return 1;
  }
  png_set_write_fn(png, (void *)picture, dealline_png_take, dealline_png_flush);
  png_set_compression_level(png, picture->level);
  /* Small tables stay in the cache: faster than large ones, and as tight on charts. */
  png_set_compression_mem_level(png, 6);
  png_set_compression_buffer_size(png, 1 << 18);
  png_set_filter(png, PNG_FILTER_TYPE_BASE, picture->filters);
  png_set_user_limits(png, 0x7fffffff, 0x7fffffff);
  png_set_IHDR(
      png, info, picture->width, picture->height, 8,
      picture->has_alpha ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
      PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
  png_set_sRGB(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
  png_set_pHYs(
      png, info, picture->pixels_per_metre, picture->pixels_per_metre, PNG_RESOLUTION_METER);
  dealline_png_say(png, info, "Title", picture->title);
  dealline_png_say(png, info, "Description", picture->description);
  dealline_png_say(png, info, "Software", picture->software);
  png_write_info(png, info);
  for (unsigned int y = 0; y < picture->height; y++) {
    picture->fill_row(picture->context, y, row);
    png_write_row(png, row);
  }
  png_write_end(png, NULL);
  png_destroy_write_struct(&png, &info);
  return 0;
}
#endif
