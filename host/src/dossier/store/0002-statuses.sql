-- Where a dossier stands, and where it stood. Without a row it has the first status of its procedure, if that has any.
CREATE TABLE statuses (
    number INTEGER NOT NULL PRIMARY KEY,  -- rises with each change
    reference TEXT NOT NULL REFERENCES dossiers (reference) ON DELETE CASCADE,
    status TEXT NOT NULL,                 -- its id in the procedure's description
    since INTEGER NOT NULL                -- seconds since 1970
) STRICT;

CREATE INDEX statuses_of_dossier ON statuses (reference, number);
