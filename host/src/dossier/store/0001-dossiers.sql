-- Dossiers, and the packages that are needed to read them.
CREATE TABLE packages (
    hash TEXT NOT NULL PRIMARY KEY,       -- SHA-256 of the package file
    procedure TEXT NOT NULL,
    last_offered TEXT NOT NULL            -- the last day on which a journey could begin with it
) STRICT;

CREATE TABLE dossiers (
    reference TEXT NOT NULL PRIMARY KEY,  -- the receipt number, without hyphens
    procedure TEXT NOT NULL,
    package TEXT NOT NULL REFERENCES packages (hash),
    key_id TEXT,                          -- the key that the body is encrypted with; NULL: it is not
    locale TEXT NOT NULL,
    received_at INTEGER NOT NULL,         -- seconds since 1970
    erase_on TEXT NOT NULL,               -- the day on which the row is deleted
    key BLOB NOT NULL UNIQUE,             -- SHA-256 of the idempotency key; names the folder of documents
    request BLOB NOT NULL,                -- SHA-256 of the request
    body BLOB NOT NULL
) STRICT;

CREATE INDEX dossiers_by_arrival ON dossiers (received_at);
CREATE INDEX dossiers_by_package ON dossiers (package);
CREATE INDEX dossiers_to_erase ON dossiers (erase_on);
