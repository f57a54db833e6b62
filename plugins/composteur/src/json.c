//! Reads and writes JSON in bounded space: no recursion, no copy of a string that needs none, no float.
#include "json.h"

/// The depth to which a skipped value may nest. Documents of Parvis nest to about ten.
enum { MOST_DEPTH = 32 };

Json json_open(Text document) {
    return (Json){.at = document.at, .end = document.at + document.length};
}

static void give_up(Json *json) {
    json->broken = true;
    json->at = json->end;
}

/// The next sign, or 0 at the end, where JSON has no sign of its own.
static char peek(Json *json) {
    while (json->at < json->end && (*json->at == ' ' || *json->at == '\t' || *json->at == '\n' || *json->at == '\r')) {
        json->at++;
    }
    return json->at < json->end ? *json->at : '\0';
}

static void expect(Json *json, char sign) {
    if (peek(json) == sign && json->at < json->end) {
        json->at++;
    } else {
        give_up(json);
    }
}

bool json_closed(Json *json) {
    peek(json);
    return !json->broken && json->at == json->end;
}

void json_enter(Json *json, char bracket) {
    expect(json, bracket);
    json->first = true;
}

/// Goes over the comma to the next of several, or over the bracket behind the last.
static bool another(Json *json, char bracket) {
    bool last = peek(json) == bracket;
    if (last) {
        expect(json, bracket);
    } else if (!json->first) {
        expect(json, ',');
    }
    json->first = false;
    return !last && !json->broken;
}

bool json_member(Json *json, Text *name) {
    if (!another(json, '}')) return false;
    *name = json_text(json);
    expect(json, ':');
    return !json->broken;
}

bool json_item(Json *json) {
    return another(json, ']');
}

/// Four hexadecimal digits.
static uint32_t unit(Json *json) {
    uint32_t value = 0;
    for (int digit = 0; digit < 4; digit++) {
        char sign = json->at < json->end ? *json->at++ : '\0';
        uint32_t lower = (unsigned char)sign | 0x20;
        if (sign >= '0' && sign <= '9') {
            value = value * 16 + (uint32_t)(sign - '0');
        } else if (lower >= 'a' && lower <= 'f') {
            value = value * 16 + (lower - 'a' + 10);
        } else {
            give_up(json);
        }
    }
    return value;
}

/// The letter that `\u` stands before; two halves of a pair are one letter, and a half alone is none.
static uint32_t letter(Json *json) {
    uint32_t high = unit(json);
    if (high < 0xd800 || high > 0xdfff) return high;
    bool pair = json->end - json->at >= 6 && json->at[0] == '\\' && json->at[1] == 'u';
    if (pair) json->at += 2;
    uint32_t low = pair ? unit(json) : 0;
    if (high > 0xdbff || low < 0xdc00 || low > 0xdfff) give_up(json);
    return 0x10000 + ((high & 0x3ff) << 10) + (low & 0x3ff);
}

/// Writes a letter as UTF-8: four bytes at most, always fewer than its escape has.
static size_t encode(uint32_t letter, char *to) {
    if (letter < 0x80) {
        to[0] = (char)letter;
        return 1;
    }
    size_t length = letter < 0x800 ? 2 : letter < 0x10000 ? 3 : 4;
    for (size_t at = length - 1; at > 0; at--) {
        to[at] = (char)(0x80 | (letter & 0x3f));
        letter >>= 6;
    }
    to[0] = (char)((0xf00u >> length) | letter);
    return length;
}

/// The letter behind a backslash.
static uint32_t escaped(Json *json) {
    static const char signs[] = "\"\\/bfnrt", meant[] = "\"\\/\b\f\n\r\t";
    char sign = json->at < json->end ? *json->at++ : '\0';
    if (sign == 'u') return letter(json);
    for (size_t at = 0; at < sizeof signs - 1; at++) {
        if (signs[at] == sign) return (unsigned char)meant[at];
    }
    give_up(json);
    return 0;
}

Text json_text(Json *json) {
    expect(json, '"');
    const char *start = json->at;
    bool plain = true;
    while (json->at < json->end && *json->at != '"') {
        if ((unsigned char)*json->at < 0x20) {
            give_up(json);
        } else if (*json->at++ == '\\') {
            plain = false;
            // What is escaped may be a quote.
            if (json->at < json->end) json->at++;
        }
    }
    Text raw = {start, (size_t)(json->at - start)};
    expect(json, '"');
    if (plain || json->broken) return raw;

    Json inside = json_open(raw);
    char *words = allocate(raw.length, 1);
    size_t length = 0;
    while (inside.at < inside.end) {
        char sign = *inside.at++;
        if (sign == '\\') {
            length += encode(escaped(&inside), words + length);
        } else {
            words[length++] = sign;
        }
    }
    if (inside.broken) give_up(json);
    return (Text){words, length};
}

int64_t json_number(Json *json) {
    bool negative = peek(json) == '-';
    if (negative) json->at++;
    const char *start = json->at;
    int64_t value = 0;
    while (json->at < json->end && *json->at >= '0' && *json->at <= '9') {
        int digit = *json->at++ - '0';
        // Counted downwards, since there is one negative number more.
        if (value < (INT64_MIN + digit) / 10) {
            give_up(json);
        } else {
            value = value * 10 - digit;
        }
    }
    size_t digits = (size_t)(json->at - start);
    bool fraction = json->at < json->end && (*json->at == '.' || *json->at == 'e' || *json->at == 'E');
    if (digits == 0 || (digits > 1 && *start == '0') || fraction) give_up(json);
    if (!negative && value == INT64_MIN) give_up(json);
    return negative || value == INT64_MIN ? value : -value;
}

static void word(Json *json, const char *words) {
    for (; *words != '\0'; words++) {
        if (json->at == json->end || *json->at++ != *words) give_up(json);
    }
}

void json_skip(Json *json) {
    bool is_list[MOST_DEPTH];
    size_t depth = 0;
    do {
        Text name;
        if (depth > 0 && !(is_list[depth - 1] ? json_item(json) : json_member(json, &name))) {
            depth--;
            continue;
        }
        char sign = peek(json);
        if (sign == '{' || sign == '[') {
            if (depth == MOST_DEPTH) {
                give_up(json);
            } else {
                is_list[depth++] = sign == '[';
                json_enter(json, sign);
            }
        } else if (sign == '"') {
            json_text(json);
        } else if (sign == 't') {
            word(json, "true");
        } else if (sign == 'f') {
            word(json, "false");
        } else if (sign == 'n') {
            word(json, "null");
        } else {
            json_number(json);
        }
    } while (depth > 0);
}

Json json_find(Json object, const char *name) {
    Text found;
    json_enter(&object, '{');
    while (json_member(&object, &found)) {
        if (same(found, name)) return object;
        json_skip(&object);
    }
    give_up(&object);
    return object;
}

Draft *draft_begin(void) {
    Draft *draft = allocate(sizeof *draft, _Alignof(Draft));
    draft->length = 0;
    return draft;
}

static void add(Draft *draft, char byte) {
    if (draft->length == sizeof draft->bytes) __builtin_trap();
    draft->bytes[draft->length++] = byte;
}

void draft_json(Draft *draft, const char *json) {
    for (; *json != '\0'; json++) add(draft, *json);
}

void draft_string(Draft *draft, Text text) {
    add(draft, '"');
    for (size_t at = 0; at < text.length; at++) {
        unsigned char byte = (unsigned char)text.at[at];
        if (byte < 0x20) {
            draft_json(draft, "\\u00");
            add(draft, "0123456789abcdef"[byte >> 4]);
            add(draft, "0123456789abcdef"[byte & 15]);
        } else {
            if (byte == '"' || byte == '\\') add(draft, '\\');
            add(draft, (char)byte);
        }
    }
    add(draft, '"');
}
