//! Ask for a composter: where it will stand, who asks, where they live, and how to reach them.
#include "documents.h"
#include "json.h"

/// Up to so many square metres, a small composter takes what kitchen and garden give.
enum { SMALL_GARDEN = 300 };

/// No way has more steps.
enum { MOST_STEPS = 5 };

/// The answer to one step.
typedef struct {
    Text step;
    /// Before its values.
    Json values;
} Answer;

/// The answers so far, and how many of them have been met on the way.
typedef struct {
    Answer answers[MOST_STEPS];
    size_t given, met;
} Walk;

/// The answer to this step, if it is the next one; else the way ends here.
static const Answer *answer_to(Walk *walk, const char *step) {
    if (walk->met == walk->given || !same(walk->answers[walk->met].step, step)) return NULL;
    return &walk->answers[walk->met++];
}

/// Where the way ends. Answers beyond it are to questions that nobody asked.
static Text reply(const Walk *walk, const char *document) {
    return text(walk->met < walk->given ? UNEXPECTED : document);
}

/// The words of a field; none when it was left blank.
static Text words(const Answer *answer, const char *field) {
    Json value = json_find(answer->values, field);
    Text found = json_text(&value);
    return value.broken ? (Text){"", 0} : found;
}

/// The number of a field; 0 when it was left blank.
static int64_t number(const Answer *answer, const char *field) {
    Json value = json_find(answer->values, field);
    int64_t found = json_number(&value);
    return value.broken ? 0 : found;
}

static Text shared_composter(Text site) {
    Draft *draft = draft_begin();
    draft_json(draft, SHARED_COMPOSTER);
    draft_string(draft, site);
    draft_json(draft, SHARED_COMPOSTER_END);
    return (Text){draft->bytes, draft->length};
}

/// The way, written as if every answer were there: it stops where one is missing.
static Text go(Walk *walk) {
    const Answer *ground = answer_to(walk, "ground");
    if (!ground) return reply(walk, ASK_GROUND);
    if (same(words(ground, "ground"), "none")) return reply(walk, EXIT_NO_GROUND);
    bool shared = same(words(ground, "ground"), "shared");

    const Answer *garden = answer_to(walk, shared ? "shared-garden" : "garden");
    if (!garden) return reply(walk, shared ? ASK_SHARED_GARDEN : ASK_GARDEN);
    if (!answer_to(walk, "name")) return reply(walk, ASK_NAME);
    if (!answer_to(walk, "address")) return reply(walk, ASK_ADDRESS);

    const Answer *contact = answer_to(walk, "contact");
    if (!contact) return reply(walk, ASK_CONTACT);
    if (words(contact, "email").length + words(contact, "telephone").length == 0) return text(CONTACT_MISSING);

    if (walk->met < walk->given) return text(UNEXPECTED);
    if (shared) return shared_composter(words(garden, "site"));
    return text(number(garden, "garden") > SMALL_GARDEN ? LARGE_COMPOSTER : SMALL_COMPOSTER);
}

static void read_answer(Json *json, Answer *answer) {
    Text name;
    bool has_values = false;
    json_enter(json, '{');
    while (json_member(json, &name)) {
        if (same(name, "step")) {
            answer->step = json_text(json);
        } else {
            if (same(name, "values")) {
                answer->values = *json;
                has_values = true;
            }
            json_skip(json);
        }
    }
    // Nothing is repeated here, so no answer says which item it is about.
    json->broken |= !has_values || answer->step.length == 0;
}

/// Reads what the way needs of a request. Whether each value is right by its kind, Parvis has checked before and checks again.
static bool read_request(Text request, Walk *walk) {
    Json json = json_open(request);
    Text name;
    bool understood = false, answered = false;
    json_enter(&json, '{');
    while (json_member(&json, &name)) {
        if (same(name, "contract")) {
            understood = same(json_text(&json), "1.0");
        } else if (same(name, "answers")) {
            answered = true;
            json_enter(&json, '[');
            while (json_item(&json) && walk->given < MOST_STEPS) read_answer(&json, &walk->answers[walk->given++]);
        } else {
            json_skip(&json);
        }
    }
    return understood && answered && json_closed(&json);
}

Text describe(void) {
    return text(DESCRIPTION);
}

Text advance(Text request) {
    Walk walk = {.given = 0};
    return read_request(request, &walk) ? go(&walk) : text(NO_REQUEST);
}
