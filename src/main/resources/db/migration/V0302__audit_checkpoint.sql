-- The portal's seal on a row, by a key that no account of the database can read: a row added by hand has none that fits.
ALTER TABLE audit_event ADD COLUMN seal CHAR(64) NOT NULL;

-- What an act pins down (a sealed sheet, an approved text), so that its fingerprint on paper finds the act.
ALTER TABLE audit_event ADD COLUMN evidence VARCHAR(64) NOT NULL DEFAULT '';
CREATE INDEX audit_event_hash ON audit_event (hash);
CREATE INDEX audit_event_evidence ON audit_event (evidence);

-- Signed heads of the chain, public and copied outside the database.
CREATE TABLE audit_checkpoint (
  sequence BIGINT       NOT NULL PRIMARY KEY,
  hash     CHAR(64)     NOT NULL,
  at       DATETIME(6)  NOT NULL,
  note     VARCHAR(500) NOT NULL
) ENGINE = InnoDB;

CREATE TRIGGER audit_checkpoint_no_update BEFORE UPDATE ON audit_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit is append-only';
CREATE TRIGGER audit_checkpoint_no_delete BEFORE DELETE ON audit_checkpoint FOR EACH ROW
  SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'the audit is append-only';
