-- Keys by which works like one another are found: one shingle of a text in eight, one value of a sound's print in four.
-- Only of sent files, and only for the first works that have a key; read by key, never by file.
CREATE TABLE likeness_key (
  hash    BIGINT NOT NULL,
  file_id BIGINT NOT NULL,
  PRIMARY KEY (hash, file_id)
) ENGINE = InnoDB;

-- A file that was compared; gap says what could not be: PICTURE, NO_TOOL, FAILED, or nothing.
CREATE TABLE file_print (
  file_id     BIGINT      NOT NULL PRIMARY KEY,
  keys_kept   INT         NOT NULL,
  sound       MEDIUMBLOB,
  gap         VARCHAR(20) NOT NULL,
  compared_at DATETIME(6) NOT NULL
) ENGINE = InnoDB;

CREATE TABLE likeness (
  file_id       BIGINT      NOT NULL,
  other_file_id BIGINT      NOT NULL,
  kind          VARCHAR(10) NOT NULL,
  share         DOUBLE      NOT NULL,
  strong        BOOLEAN     NOT NULL,
  PRIMARY KEY (file_id, other_file_id),
  KEY likeness_other (other_file_id)
) ENGINE = InnoDB;

ALTER TABLE entry_file ADD KEY entry_file_sha256 (sha256);
