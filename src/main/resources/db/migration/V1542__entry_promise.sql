-- Files of a working copy that are still on their way and fixed by their SHA-256, so that they may arrive within the grace.
CREATE TABLE entry_promise (
  id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
  entry_id    BIGINT       NOT NULL,
  upload_id   BIGINT       NOT NULL,
  name        VARCHAR(200) NOT NULL,
  bytes       BIGINT       NOT NULL,
  sha256      CHAR(64)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
  promised_at DATETIME(6)  NOT NULL,
  UNIQUE KEY entry_promise_upload (upload_id),
  KEY entry_promise_entry (entry_id),
  CONSTRAINT entry_promise_entry_fk FOREIGN KEY (entry_id) REFERENCES entry (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4;
