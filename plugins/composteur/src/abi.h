//! The text that goes in and out, and the two functions of the contract that a procedure is.
#ifndef PARVIS_ABI_H
#define PARVIS_ABI_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/// UTF-8 that somebody else keeps. In WebAssembly this is how the canonical ABI hands a string over: its address, then its length.
typedef struct {
    const char *at;
    size_t length;
} Text;

/// The procedure's description document.
Text describe(void);

/// From a request document to an advance document.
Text advance(Text request);

/// Memory for this one call. It is never given back: Parvis takes a fresh instance for every call. When there is none left the
/// procedure traps, which browser and host tell as an error.
void *allocate(size_t size, size_t alignment);

/// The text of a C string.
Text text(const char *words);

bool same(Text text, const char *words);

#endif
