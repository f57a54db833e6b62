//! Checks, sandboxes and serves procedures; re-checks and stores dossiers; issues receipts.
