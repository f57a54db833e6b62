//! Dossiers in SQLite: one file, no server.

use std::{
    path::{Path, PathBuf},
    sync::{Arc, Mutex, PoisonError},
};

use async_trait::async_trait;
use procedure::{Date, Id};
use rusqlite::{Connection, ErrorCode, OptionalExtension, Row, named_params, types::Type};
use rusqlite_migration::{M, Migrations};

use super::{
    Digest, DossierStore, Entry, Filed, Kept, OfferedPackage, Standing, StoreError, StoredDossier, writer::Writer,
};
use crate::{config::StoreConfig, dossier::reference::Reference};

/// Every change of the tables, oldest first; what is here is never edited, only added to.
const MIGRATIONS: &[M<'_>] = &[M::up(include_str!("0001-dossiers.sql")), M::up(include_str!("0002-statuses.sql"))];

/// The size of a page, for `store.max-bytes`.
const PAGE_BYTES: i64 = 4096;

/// A store in one file.
pub struct SqliteStore {
    writer: Writer,
    reader: Arc<Mutex<Connection>>,
    file: PathBuf,
    settings: StoreConfig,
}

impl SqliteStore {
    /// Opens the file, brings its tables up to date, and starts writing.
    pub fn open(file: &Path, settings: &StoreConfig) -> Result<Self, StoreError> {
        let mut connection = connect(file, settings)?;
        Migrations::from_slice(MIGRATIONS).to_latest(&mut connection).map_err(|error| match error {
            rusqlite_migration::Error::MigrationDefinition(
                rusqlite_migration::MigrationDefinitionError::DatabaseTooFarAhead,
            ) => StoreError::Newer,
            rusqlite_migration::Error::RusqliteError { err, .. } => StoreError::from(err),
            other => StoreError::Broken(other.to_string()),
        })?;
        let reader = connect(file, settings)?;
        reader.pragma_update(None, "query_only", true)?;
        Ok(Self {
            writer: Writer::start(connection)?,
            reader: Arc::new(Mutex::new(reader)),
            file: file.to_owned(),
            settings: settings.clone(),
        })
    }

    async fn look<T: Send + 'static>(
        &self,
        look: impl FnOnce(&Connection) -> rusqlite::Result<T> + Send + 'static,
    ) -> Result<T, StoreError> {
        let reader = Arc::clone(&self.reader);
        let looking = tokio::task::spawn_blocking(move || {
            look(&reader.lock().unwrap_or_else(PoisonError::into_inner)).map_err(StoreError::from)
        });
        looking.await.unwrap_or(Err(StoreError::Closed))
    }
}

fn connect(file: &Path, settings: &StoreConfig) -> Result<Connection, StoreError> {
    let connection = Connection::open(file)?;
    connection.busy_timeout(std::time::Duration::from_millis(settings.busy_milliseconds.into()))?;
    connection.pragma_update(None, "page_size", PAGE_BYTES)?;
    connection.pragma_update(None, "journal_mode", "wal")?;
    // A receipt is given only for what survives a power cut.
    connection.pragma_update(None, "synchronous", "full")?;
    // What is erased is overwritten.
    connection.pragma_update(None, "secure_delete", true)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    if settings.max_bytes > 0 {
        let bytes = i64::try_from(settings.max_bytes).unwrap_or(i64::MAX);
        connection.pragma_update(None, "max_page_count", (bytes / PAGE_BYTES).max(1))?;
    }
    Ok(connection)
}

/// Writes the log of changes into the database and empties it.
fn empty_log(connection: &mut Connection) -> Result<(), StoreError> {
    let busy: bool = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
    if busy { Err(StoreError::Locked) } else { Ok(()) }
}

#[async_trait]
impl DossierStore for SqliteStore {
    async fn filed(&self, key: Digest) -> Result<Option<Filed>, StoreError> {
        self.look(move |connection| filed(connection, &key)).await
    }

    async fn keep(&self, dossier: StoredDossier) -> Result<Kept, StoreError> {
        self.writer.write(move |connection| insert(connection, &dossier)).await
    }

    async fn list(&self) -> Result<Vec<Entry>, StoreError> {
        self.look(|connection| {
            let mut query = connection.prepare(
                "SELECT reference, procedure, package, received_at, erase_on, \
                 (SELECT status FROM statuses WHERE statuses.reference = dossiers.reference ORDER BY number DESC LIMIT 1) \
                 FROM dossiers ORDER BY received_at DESC, reference",
            )?;
            let entries = query.query_map([], |row| {
                Ok(Entry {
                    reference: parsed(row, 0)?,
                    procedure: parsed(row, 1)?,
                    package: row.get(2)?,
                    received_at: row.get(3)?,
                    erase_on: parsed(row, 4)?,
                    status: row.get::<_, Option<String>>(5)?.map(|_| parsed(row, 5)).transpose()?,
                })
            })?;
            entries.collect()
        })
        .await
    }

    async fn read(&self, reference: Reference) -> Result<Option<StoredDossier>, StoreError> {
        self.look(move |connection| {
            let mut query = connection.prepare_cached(
                "SELECT reference, procedure, package, key_id, locale, received_at, erase_on, key, request, body \
                 FROM dossiers WHERE reference = ?1",
            )?;
            query.query_row([reference.compact()], stored).optional()
        })
        .await
    }

    async fn stand(&self, reference: Reference, standing: Standing) -> Result<(), StoreError> {
        self.writer
            .write(move |connection| {
                let mut insert =
                    connection.prepare_cached("INSERT INTO statuses (reference, status, since) VALUES (?1, ?2, ?3)")?;
                insert.execute((reference.compact(), standing.status.as_str(), standing.since)).map(|_| ())
            })
            .await
    }

    async fn standings(&self, reference: Reference) -> Result<Vec<Standing>, StoreError> {
        self.look(move |connection| {
            let mut query =
                connection.prepare_cached("SELECT status, since FROM statuses WHERE reference = ?1 ORDER BY number")?;
            let standings = query
                .query_map([reference.compact()], |row| Ok(Standing { status: parsed(row, 0)?, since: row.get(1)? }))?;
            standings.collect()
        })
        .await
    }

    async fn erase_due(&self, today: Date) -> Result<Vec<Digest>, StoreError> {
        let erased: Vec<Digest> = self
            .writer
            .write(move |connection| {
                let mut query = connection.prepare_cached("DELETE FROM dossiers WHERE erase_on <= ?1 RETURNING key")?;
                query.query_map([today.to_string()], |row| row.get(0))?.collect()
            })
            .await?;
        if !erased.is_empty() {
            // What is erased must not go on standing in the log of changes.
            let mut emptied = connect(&self.file, &self.settings)?;
            let emptying = tokio::task::spawn_blocking(move || empty_log(&mut emptied));
            emptying.await.unwrap_or(Err(StoreError::Closed))?;
        }
        Ok(erased)
    }

    async fn offer(&self, packages: Vec<(String, Id)>, today: Date) -> Result<(), StoreError> {
        self.writer
            .write(move |connection| {
                let mut note = connection.prepare_cached(
                    "INSERT INTO packages (hash, procedure, last_offered) VALUES (?1, ?2, ?3) \
                     ON CONFLICT (hash) DO UPDATE SET last_offered = max(last_offered, excluded.last_offered)",
                )?;
                for (hash, procedure) in &packages {
                    note.execute([hash.as_str(), procedure.as_str(), &today.to_string()])?;
                }
                Ok(())
            })
            .await
    }

    async fn packages(&self) -> Result<Vec<OfferedPackage>, StoreError> {
        self.look(|connection| {
            let mut query = connection.prepare(
                "SELECT hash, procedure, last_offered, EXISTS (SELECT 1 FROM dossiers WHERE package = hash) FROM packages",
            )?;
            let packages = query.query_map([], |row| {
                Ok(OfferedPackage {
                    hash: row.get(0)?,
                    procedure: parsed(row, 1)?,
                    last_offered: parsed(row, 2)?,
                    named: row.get(3)?,
                })
            })?;
            packages.collect()
        })
        .await
    }

    async fn forget(&self, hash: String) -> Result<(), StoreError> {
        self.writer
            .write(move |connection| connection.execute("DELETE FROM packages WHERE hash = ?1", [&hash]).map(|_| ()))
            .await
    }
}

fn filed(connection: &Connection, key: &Digest) -> rusqlite::Result<Option<Filed>> {
    let mut query =
        connection.prepare_cached("SELECT reference, received_at, erase_on, request FROM dossiers WHERE key = ?1")?;
    let filed = query.query_row([key], |row| {
        Ok(Filed {
            reference: parsed(row, 0)?,
            received_at: row.get(1)?,
            erase_on: parsed(row, 2)?,
            request: row.get(3)?,
        })
    });
    filed.optional()
}

fn insert(connection: &Connection, dossier: &StoredDossier) -> rusqlite::Result<Kept> {
    if let Some(before) = filed(connection, &dossier.key)? {
        return Ok(Kept::Before(before));
    }
    let mut insert = connection.prepare_cached(
        "INSERT INTO dossiers (reference, procedure, package, key_id, locale, received_at, erase_on, key, request, body) \
         VALUES (:reference, :procedure, :package, :key_id, :locale, :received_at, :erase_on, :key, :request, :body) \
         ON CONFLICT (reference) DO NOTHING",
    )?;
    let inserted = insert.execute(named_params! {
        ":reference": dossier.reference.compact(),
        ":procedure": dossier.procedure.as_str(),
        ":package": dossier.package,
        ":key_id": dossier.key_id,
        ":locale": dossier.locale.as_str(),
        ":received_at": dossier.received_at,
        ":erase_on": dossier.erase_on.to_string(),
        ":key": dossier.key,
        ":request": dossier.request,
        ":body": dossier.body,
    })?;
    Ok(if inserted == 1 { Kept::New } else { Kept::ReferenceTaken })
}

fn stored(row: &Row<'_>) -> rusqlite::Result<StoredDossier> {
    Ok(StoredDossier {
        reference: parsed(row, 0)?,
        procedure: parsed(row, 1)?,
        package: row.get(2)?,
        key_id: row.get(3)?,
        locale: parsed(row, 4)?,
        received_at: row.get(5)?,
        erase_on: parsed(row, 6)?,
        key: row.get(7)?,
        request: row.get(8)?,
        body: row.get(9)?,
    })
}

fn parsed<T>(row: &Row<'_>, column: usize) -> rusqlite::Result<T>
where
    T: std::str::FromStr<Err: std::error::Error + Send + Sync + 'static>,
{
    let text: String = row.get(column)?;
    text.parse().map_err(|error| rusqlite::Error::FromSqlConversionFailure(column, Type::Text, Box::new(error)))
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::DiskFull) => Self::Full,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::Locked,
            _ => Self::Broken(error.to_string()),
        }
    }
}
