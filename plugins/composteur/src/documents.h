//! What the procedure says about itself and at each turn: documents of the contract, written against `procedure/schema`.
#ifndef COMPOSTEUR_DOCUMENTS_H
#define COMPOSTEUR_DOCUMENTS_H

/// JSON as it stands: the preprocessor puts the quotes around it.
#define JSON(...) #__VA_ARGS__

static const char DESCRIPTION[] = JSON({
    "contract": "1.0",
    "id": "composteur",
    "version": "1.0.0",
    "title": {"id": "procedure-title"},
    "summary": {"id": "procedure-summary"},
    "keywords": {"id": "procedure-keywords"},
    "picture": "compost",
    "lifeEvents": ["home", "street"],
    "minutes": 3,
    "fee": 0,
    "before": [{"id": "procedure-before-garden"}],
    "after": {"id": "procedure-after"},
    "service": "waste",
    "data": {
        "purpose": {"id": "procedure-purpose"},
        "basis": "public-task",
        "law": {"id": "procedure-legal-basis"},
        "recipients": {"id": "procedure-recipients"},
        "rights": {"id": "procedure-rights"},
        "retentionDays": 365
    }
});

// First of all what shows that somebody is at the wrong door.
static const char ASK_GROUND[] = JSON({"ask": {
    "id": "ground",
    "section": {"id": "section-composter"},
    "title": {"id": "step-ground"},
    "lead": {"id": "step-ground-lead"},
    "why": {"id": "step-ground-why"},
    "fields": [{
        "id": "ground",
        "label": {"id": "field-ground"},
        "kind": {"type": "one-of", "options": [
            {"id": "own", "picture": "garden"},
            {"id": "shared", "picture": "shared-garden", "hint": {"id": "option-ground-shared-hint"}},
            {"id": "none", "picture": "no-garden"}
        ]}
    }],
    "progress": {"done": 0, "left": 4}
}});

static const char EXIT_NO_GROUND[] = JSON({"exit": {
    "id": "no-ground",
    "title": {"id": "exit-no-ground"},
    "text": {"id": "exit-no-ground-text"},
    "contacts": [{"kind": "office", "label": {"id": "contact-waste-service"}}]
}});

static const char ASK_GARDEN[] = JSON({"ask": {
    "id": "garden",
    "section": {"id": "section-composter"},
    "title": {"id": "step-garden"},
    "why": {"id": "step-garden-why"},
    "fields": [{
        "id": "garden",
        "label": {"id": "field-garden"},
        "hint": {"id": "field-garden-hint"},
        "kind": {"type": "whole-number", "min": 1, "max": 100000}
    }],
    "progress": {"done": 1, "left": 3}
}});

static const char ASK_SHARED_GARDEN[] = JSON({"ask": {
    "id": "shared-garden",
    "section": {"id": "section-composter"},
    "title": {"id": "step-shared-garden"},
    "lead": {"id": "step-shared-garden-lead"},
    "why": {"id": "step-shared-garden-why"},
    "fields": [{
        "id": "site",
        "label": {"id": "field-site"},
        "hint": {"id": "field-site-hint"},
        "kind": {"type": "short-text", "min": 2, "max": 80}
    }, {
        "id": "households",
        "label": {"id": "field-households"},
        "hint": {"id": "field-households-hint"},
        "unknown": true,
        "kind": {"type": "whole-number", "min": 2, "max": 500}
    }],
    "progress": {"done": 1, "left": 3}
}});

static const char ASK_NAME[] = JSON({"ask": {
    "id": "name",
    "section": {"id": "section-you"},
    "title": {"id": "step-name"},
    "why": {"id": "step-name-why"},
    "fields": [{
        "id": "family-name",
        "label": {"id": "field-family-name"},
        "private": true,
        "purpose": "family-name",
        "kind": {"type": "short-text", "min": 1, "max": 100}
    }, {
        "id": "given-name",
        "label": {"id": "field-given-name"},
        "private": true,
        "purpose": "given-name",
        "kind": {"type": "short-text", "min": 1, "max": 100}
    }],
    "progress": {"done": 2, "left": 2}
}});

static const char ASK_ADDRESS[] = JSON({"ask": {
    "id": "address",
    "section": {"id": "section-you"},
    "title": {"id": "step-address"},
    "why": {"id": "step-address-why"},
    "fields": [{
        "id": "address",
        "label": {"id": "field-address"},
        "private": true,
        "purpose": "street-address",
        "kind": {"type": "address"}
    }],
    "progress": {"done": 3, "left": 1}
}});

static const char ASK_CONTACT[] = JSON({"ask": {
    "id": "contact",
    "section": {"id": "section-you"},
    "title": {"id": "step-contact"},
    "lead": {"id": "step-contact-lead"},
    "why": {"id": "step-contact-why"},
    "fields": [{
        "id": "email",
        "label": {"id": "field-email"},
        "hint": {"id": "field-email-hint"},
        "optional": true,
        "private": true,
        "purpose": "email",
        "kind": {"type": "email"}
    }, {
        "id": "telephone",
        "label": {"id": "field-telephone"},
        "hint": {"id": "field-telephone-hint"},
        "optional": true,
        "private": true,
        "purpose": "tel",
        "kind": {"type": "telephone"}
    }],
    "progress": {"done": 4, "left": 0}
}});

// No kind of field can say this: one of the two is enough, and neither is not.
static const char CONTACT_MISSING[] = JSON({"invalid": [{"field": "email", "code": "contact-missing"}]});

static const char SMALL_COMPOSTER[] = JSON({"finished": {
    "outcome": [{"label": {"id": "outcome-equipment"}, "value": {"message": "outcome-equipment-small"}}],
    "bring": [{"id": "bring-proof"}],
    "next": [{"id": "next-handing-over"}, {"id": "next-one-each"}]
}});

static const char LARGE_COMPOSTER[] = JSON({"finished": {
    "outcome": [{"label": {"id": "outcome-equipment"}, "value": {"message": "outcome-equipment-large"}}],
    "bring": [{"id": "bring-proof"}],
    "next": [{"id": "next-handing-over"}, {"id": "next-one-each"}]
}});

// The name of the garden stands between the two halves.
static const char SHARED_COMPOSTER[] = JSON({"finished": {
    "outcome": [{"label": {"id": "outcome-equipment"}, "value": {"message": "outcome-equipment-shared"}}],
    "bring": [{"id": "bring-agreement"}],
    "next": [{"id": "next-visit", "args": {"site": {"text": );
static const char SHARED_COMPOSTER_END[] = JSON(}}}, {"id": "next-keeper"}]}});

// What only a program can send.
static const char NO_REQUEST[] = JSON({"invalid": [{"code": "answer-shape"}]});
static const char UNEXPECTED[] = JSON({"invalid": [{"code": "answer-unexpected"}]});

#endif
