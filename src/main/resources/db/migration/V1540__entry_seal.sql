-- Manifests sealed before the deadline: the same request with exactly these bytes is on time within the grace.
CREATE TABLE entry_seal (
  key_hash   CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
  body_hash  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  contest_id BIGINT      NOT NULL,
  sealed_at  DATETIME(6) NOT NULL,
  CONSTRAINT entry_seal_contest_fk FOREIGN KEY (contest_id) REFERENCES contest (id)
) ENGINE = InnoDB;
