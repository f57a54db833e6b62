//! The exports that browser and host call, by the canonical ABI, and the memory in which strings lie.
#include "abi.h"

#ifdef __wasm__
#define EXPORT(name) __attribute__((export_name(name)))
#else
/// Built for this machine, to be run under a sanitizer.
#define EXPORT(name)
#endif

/// A request has a few thousand bytes: five answers, a hundred letters a field at most. This is a hundred times as much.
enum { ARENA = 256 * 1024 };

static _Alignas(16) unsigned char arena[ARENA];
static size_t used;

void *allocate(size_t size, size_t alignment) {
    // An alignment is a power of two, and 16 is the arena's own.
    if (alignment == 0 || alignment > 16) __builtin_trap();
    size_t start = (used + alignment - 1) & ~(alignment - 1);
    if (start > ARENA || size > ARENA - start) __builtin_trap();
    used = start + size;
    return arena + start;
}

Text text(const char *words) {
    size_t length = 0;
    while (words[length] != '\0') length++;
    return (Text){words, length};
}

bool same(Text text, const char *words) {
    size_t at = 0;
    while (at < text.length && words[at] != '\0' && text.at[at] == words[at]) at++;
    return at == text.length && words[at] == '\0';
}

/// Gives a place for the request. A place that grows moves, with what stood in it.
EXPORT("cabi_realloc")
void *cabi_realloc(const unsigned char *old, size_t old_size, size_t alignment, size_t new_size) {
    unsigned char *place = allocate(new_size, alignment);
    for (size_t at = 0; at < old_size && at < new_size; at++) place[at] = old[at];
    return place;
}

static Text result;

EXPORT("parvis:procedure/guide@1.0.0#describe")
const Text *export_describe(void) {
    result = describe();
    return &result;
}

EXPORT("parvis:procedure/guide@1.0.0#advance")
const Text *export_advance(const char *request, size_t length) {
    result = advance((Text){request, length});
    return &result;
}

/// Called after a result has been copied. There is nothing to give back.
EXPORT("cabi_post_parvis:procedure/guide@1.0.0#describe")
void after_describe(const Text *copied) {
    (void)copied;
}

EXPORT("cabi_post_parvis:procedure/guide@1.0.0#advance")
void after_advance(const Text *copied) {
    (void)copied;
}
