//! JSON of the contract: a reader that goes over a document once, as far as its caller asks, and a writer of one reply.
#ifndef PARVIS_JSON_H
#define PARVIS_JSON_H

#include "abi.h"

/// A place in a document, just before a value. Copying it marks the place: reading on with the copy leaves the first where it is.
typedef struct {
    const char *at, *end;
    /// Just after an opening bracket, where no comma stands.
    bool first;
    /// Something was no JSON of the contract, or not what the caller expected. Nothing more is read then, so it is enough to ask at the end.
    bool broken;
} Json;

Json json_open(Text document);

/// Whether the document was sound, and nothing stands behind it.
bool json_closed(Json *json);

/// Goes into an object (`'{'`) or a list (`'['`).
void json_enter(Json *json, char bracket);

/// Goes to the next member of an object, whose value must be read or skipped then; `false` behind the last one.
bool json_member(Json *json, Text *name);

/// Goes to the next item of a list, which must be read or skipped then; `false` behind the last one.
bool json_item(Json *json);

/// Reads a string.
Text json_text(Json *json);

/// Reads a whole number; the contract has no others.
int64_t json_number(Json *json);

/// Passes over a value of any kind.
void json_skip(Json *json);

/// The member of an object; broken when it has none of this name.
Json json_find(Json object, const char *name);

/// A reply in the making. What does not fit traps.
typedef struct {
    char bytes[4096];
    size_t length;
} Draft;

Draft *draft_begin(void);

/// Adds JSON as it stands.
void draft_json(Draft *draft, const char *json);

/// Adds a text as a JSON string: with its quotes, and escaped.
void draft_string(Draft *draft, Text text);

#endif
